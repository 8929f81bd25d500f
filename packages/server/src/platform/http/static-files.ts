import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves the files of a folder, named by their hash, under `/assets/`: they may be kept for ever. */
export async function serveAssets(app: FastifyInstance, folder: string): Promise<void> {
  // `serve: false`: the plugin's own route would name no access.
  await app.register(fastifyStatic, { root: folder, serve: false, immutable: true, maxAge: '365d' })
  app.get('/assets/:file', { config: { access: 'anyone' } }, (call, reply) =>
    reply.sendFile((call.params as { file: string }).file),
  )
}
