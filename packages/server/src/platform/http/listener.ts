import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import { type Permission, Problem } from '@yakusoku/contract'
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { answerProblem } from './answer-problem.ts'

/** Who may call a route: anyone, or staff with this permission. */
export type Access = 'anyone' | Permission

/** Throws a Problem unless the caller may; injected, so that no article depends on safeguards. */
export type Guard = (call: FastifyRequest, access: Access) => Promise<void>

/** Answers a call that ended in an error: as a problem for programs, as a page for people. */
export type ErrorAnswer = (
  error: unknown,
  call: FastifyRequest,
  reply: FastifyReply,
) => FastifyReply

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
}

/**
 * Makes an HTTP listener that denies by default.
 *
 * A route without `config.access` does not start; every call passes the guard; a body is at most 64 kB; a
 * fault is answered without detail. What an answer's schema does not declare is not sent.
 */
export async function createListener(
  guard: Guard,
  answer: ErrorAnswer = answerProblem,
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: 64 * 1024,
    // No line per call: its URL may hold an id.
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: 'warn' },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answer)
  app.setNotFoundHandler((_, reply) => answer(new Problem('platform.not-found'), _, reply))
  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy,
    hsts: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
  app.addHook('onRoute', ({ config, url }) => {
    if (!config?.access) throw new Error(`the route ${url} names no access`)
  })
  app.addHook('onRequest', refuseOtherOrigins)
  app.addHook('onRequest', async (call) => {
    const access = call.routeOptions.config.access
    // Only the not-found handler has none.
    if (access) await guard(call, access)
  })
  return app
}

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
}

/** A browser names the origin of every changing call; one from another site is not the person's will. */
async function refuseOtherOrigins(call: FastifyRequest): Promise<void> {
  const { origin, host } = call.headers
  if (call.method === 'GET' || call.method === 'HEAD' || !origin) return
  const same = URL.canParse(origin) && new URL(origin).host === host
  if (!same) throw new Problem('platform.forbidden-origin')
}
