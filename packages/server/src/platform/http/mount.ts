import { type RouteName, routes } from '@yakusoku/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Access } from './listener.ts'

type Route<Name extends RouteName> = (typeof routes)[Name]

interface Call<Name extends RouteName> {
  readonly parameters: Readonly<Record<string, string>>
  readonly body: z.output<Route<Name>['body']>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Who may call a route, and how many bytes it takes where 64 kB are not enough. */
export interface Admission {
  readonly access: Access
  readonly bodyLimit: number
}

/** Serves one route of the contract: parsed by it on the way in, cut down to it on the way out. */
export function mount<Name extends RouteName>(
  app: FastifyInstance,
  name: Name,
  admits: Access | Admission,
  handle: (call: Call<Name>) => Promise<z.input<Route<Name>['answer']>>,
): void {
  const { method, path, body, answer } = routes[name]
  const { access, ...limit } = typeof admits === 'string' ? { access: admits } : admits
  app.route({
    method,
    url: path,
    ...limit,
    config: { access },
    schema: {
      ...(body instanceof z.ZodNull ? {} : { body }),
      response: answer instanceof z.ZodNull ? { 204: z.null() } : { 200: answer },
    },
    handler: async (request, reply) => {
      const result = await handle({
        parameters: request.params as Record<string, string>,
        body: request.body as z.output<Route<Name>['body']>,
        request,
        reply,
      })
      return result === null ? reply.code(204).send() : result
    },
  })
}
