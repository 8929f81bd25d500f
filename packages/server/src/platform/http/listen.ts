import { Problem } from '@yakusoku/contract'
import type { FastifyInstance } from 'fastify'

/**
 * Listens and returns the port.
 *
 * A port that somebody asked for must be free; the usual one gives way to any free port.
 *
 * @throws Problem `platform.port-taken`
 */
export async function listen(
  app: FastifyInstance,
  { host, port, asked }: { readonly host: string; readonly port: number; readonly asked: boolean },
): Promise<number> {
  try {
    await app.listen({ host, port })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause
    if (asked) throw new Problem('platform.port-taken', { port }, { cause })
    await app.listen({ host, port: 0 })
  }
  return app.addresses().find((address) => typeof address === 'object')?.port ?? port
}
