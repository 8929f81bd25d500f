import { type Language, Problem, type Standing, standing } from '@yakusoku/contract'
import { type Page, renderPage, styleSheet } from '@yakusoku/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type BoardSource, drawBoard } from './board.ts'
import { readable } from './readable.ts'

const config = { access: 'anyone' } as const

/** The public pages: the policy to read, its exact text, and the board as the public may see it. */
export function policyPages(portal: FastifyInstance, source: () => Promise<BoardSource>): void {
  portal.get('/', { config }, (call, reply) => reply.redirect(`/${preferred(call)}/policy`))
  for (const language of ['ja', 'en'] as const) pagesIn(language, portal, source)
}

function pagesIn(
  language: Language,
  portal: FastifyInstance,
  source: () => Promise<BoardSource>,
): void {
  portal.get(`/${language}`, { config }, (_, reply) => reply.redirect(`/${language}/policy`))

  portal.get(`/${language}/policy`, { config }, async (call, reply) => {
    const text = readable((await source()).version, language)
    return show(call, reply, { kind: 'policy', text })
  })

  portal.get(`/${language}/policy.txt`, { config }, async (_, reply) => {
    const { version } = await source()
    const published = language === 'en' ? version.en : version.ja
    if (!published) throw new Problem('platform.not-found')
    return reply.type('text/plain; charset=utf-8').send(published.text)
  })

  portal.get(`/${language}/board`, { config }, async (call, reply) => {
    const board = drawBoard(await source(), 'public', language)
    return show(call, reply, { kind: 'board', board, filter: wanted(call) })
  })
}

function wanted(call: FastifyRequest): Standing | null {
  return standing.safeParse((call.query as Record<string, unknown>)['standing']).data ?? null
}

function show(call: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  const assets = { css: `/assets/${styleSheet()}` }
  const language = call.url.startsWith('/en') ? 'en' : 'ja'
  return reply
    .type('text/html; charset=utf-8')
    .send(renderPage(page, { language, assets, path: call.url }))
}

/** Tells a person, in a page of the same look, what went wrong with their call. */
export function answerPage(
  error: unknown,
  call: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = error instanceof Problem ? error : new Problem(faultOf(error))
  const { status } = problem
  const sentence = { ja: problem.sentence('ja'), en: problem.sentence('en') }
  return show(call, reply.code(status), { kind: 'problem', status, sentence })
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
