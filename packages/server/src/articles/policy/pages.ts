import { type Language, Problem, type Standing, standing } from '@yakusoku/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ErrorAnswer } from '../../platform/http/listener.ts'
import { type BoardSource, drawBoard } from './board.ts'
import { type MachineRoutes, machineRoutes } from './publication/machine-routes.ts'
import { versionPages } from './publication/version-pages.ts'
import type { Render } from './render.ts'

const config = { access: 'anyone' } as const
const html = 'text/html; charset=utf-8'

/** What the public pages need of the rest of the server. */
export interface PolicyPages extends MachineRoutes {
  readonly render: Render
  /** @throws Problem `policy.nothing-published` */
  readonly source: () => Promise<BoardSource>
}

/** What the public may see: every published version, for people and for programs, and the board. */
export function policyPages(portal: FastifyInstance, needs: PolicyPages): void {
  portal.get('/', { config }, (call, reply) => reply.redirect(`/${preferred(call)}/policy`))
  for (const language of ['ja', 'en'] as const) pagesIn(language, portal, needs)
  versionPages(portal, needs)
  machineRoutes(portal, needs)
}

function pagesIn(
  language: Language,
  portal: FastifyInstance,
  { render, source }: PolicyPages,
): void {
  portal.get(`/${language}`, { config }, (_, reply) => reply.redirect(`/${language}/policy`))

  portal.get(`/${language}/board`, { config }, async (call, reply) => {
    const board = drawBoard(await source(), 'public', language)
    const page = { kind: 'board', board, filter: wanted(call) } as const
    return reply.type(html).send(render(page, { language, path: call.url }))
  })
}

function wanted(call: FastifyRequest): Standing | null {
  return standing.safeParse((call.query as Record<string, unknown>)['standing']).data ?? null
}

/** Tells a person, in a page of the same look, what went wrong with their call. */
export function answerWithPage(render: Render): ErrorAnswer {
  return (error, call, reply) => {
    const problem = error instanceof Problem ? error : new Problem(faultOf(error))
    const { status } = problem
    const sentence = { ja: problem.sentence('ja'), en: problem.sentence('en') }
    const language = call.url.startsWith('/en') ? 'en' : 'ja'
    const page = { kind: 'problem', status, sentence } as const
    return reply
      .code(status)
      .type(html)
      .send(render(page, { language, path: call.url }))
  }
}

/** An address nobody could mean is a page that is not there; anything else is our fault. */
function faultOf(error: unknown): 'platform.not-found' | 'platform.page-fault' {
  const { statusCode = 500 } = error as { statusCode?: number }
  return statusCode < 500 ? 'platform.not-found' : 'platform.page-fault'
}

/** Japanese unless the reader's browser asks for English first. */
function preferred(call: FastifyRequest): Language {
  return /^\s*en\b/i.test(call.headers['accept-language'] ?? '') ? 'en' : 'ja'
}
