import { type Language, Problem, portalPaths } from '@yakusoku/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '../../../platform/database/database.ts'
import { sendCached } from '../../../platform/http/send-cached.ts'
import { readable } from '../readable.ts'
import type { Render } from '../render.ts'
import { versionNumbered } from '../versions/store.ts'
import type { Version } from '../versions/version.ts'
import { allowFrames, sendPdf, sendText } from './answers.ts'
import { changesOf } from './changes.ts'
import { currentVersion, type History, noticeFor, readHistory } from './history.ts'

const config = { access: 'anyone' } as const
const html = 'text/html; charset=utf-8'

/** What the pages of published versions need of the rest of the server. */
export interface VersionPages {
  readonly render: Render
  readonly database: Database
}

/** The policy people are bound by today, every version under its permalink, and what each changed. */
export function versionPages(portal: FastifyInstance, needs: VersionPages): void {
  for (const language of ['ja', 'en'] as const) {
    currentPages(portal, needs, language)
    permalinks(portal, needs, language)
    historyPages(portal, needs, language)
  }
}

function currentPages(
  portal: FastifyInstance,
  { render, database }: VersionPages,
  language: Language,
): void {
  portal.get(portalPaths.policy(language), { config }, async (call, reply) => {
    const { version, history } = await readCurrent(database)
    const text = readable(version, language)
    const notice = noticeFor(version.number, history)
    const body = render({ kind: 'policy', text, notice }, { language, path: call.url })
    return sendCached(call, reply, { type: html, body, copy: 'asks' })
  })

  portal.get(portalPaths.plainText(language), { config }, async (call, reply) => {
    const { version } = await readCurrent(database)
    return sendText(call, reply, { version, language, copy: 'asks' })
  })

  portal.get(portalPaths.pdf(language), { config }, async (call, reply) => {
    const { version } = await readCurrent(database)
    return sendPdf(call, reply, { database, version, language, copy: 'asks' })
  })

  portal.get(portalPaths.embed(language), { config }, async (call, reply) => {
    const { version } = await readCurrent(database)
    const body = render(
      { kind: 'embed', text: readable(version, language) },
      { language, path: call.url },
    )
    allowFrames(reply, version)
    return sendCached(call, reply, { type: html, body, copy: 'asks' })
  })
}

function permalinks(
  portal: FastifyInstance,
  { render, database }: VersionPages,
  language: Language,
): void {
  const address = `/${language}/policy/versions/:number(^\\d{1,9}$)`

  portal.get(address, { config }, async (call, reply) => {
    const version = await readNumbered(database, call)
    const notice = noticeFor(version.number, await readHistory(database.read, new Date()))
    const page = {
      kind: 'policy',
      text: readable(version, language),
      notice,
      permalink: true,
    } as const
    const body = render(page, { language, path: call.url })
    return sendCached(call, reply, { type: html, body, copy: 'asks' })
  })

  portal.get(`${address}.txt`, { config }, async (call, reply) => {
    const version = await readNumbered(database, call)
    return sendText(call, reply, { version, language, copy: 'for-ever' })
  })

  portal.get(`${address}.pdf`, { config }, async (call, reply) => {
    const version = await readNumbered(database, call)
    return sendPdf(call, reply, { database, version, language, copy: 'for-ever' })
  })
}

function historyPages(
  portal: FastifyInstance,
  { render, database }: VersionPages,
  language: Language,
): void {
  portal.get(portalPaths.versions(language), { config }, async (call, reply) => {
    const { version, history } = await readCurrent(database)
    const page = { kind: 'versions', company: version.company, versions: history.outlines } as const
    const body = render(page, { language, path: call.url })
    return sendCached(call, reply, { type: html, body, copy: 'asks' })
  })

  portal.get(
    `/${language}/policy/versions/:number(^\\d{1,9}$)/changes`,
    { config },
    async (call, reply) => {
      const after = await readNumbered(database, call)
      const before = await versionNumbered(database.read, after.number - 1)
      const { outlines } = await readHistory(database.read, new Date())
      const outline = outlines.find(({ number }) => number === after.number)
      if (!before || !outline) throw new Problem('platform.not-found')
      const page = { kind: 'changes', changes: changesOf(before, after, outline) } as const
      const body = render(page, { language, path: call.url })
      return sendCached(call, reply, { type: html, body, copy: 'asks' })
    },
  )
}

/** @throws Problem `policy.nothing-published` */
async function readCurrent(
  database: Database,
): Promise<{ readonly version: Version; readonly history: History }> {
  const history = await readHistory(database.read, new Date())
  const version = await currentVersion(database.read, history)
  if (!version) throw new Problem('policy.nothing-published')
  return { version, history }
}

/** @throws Problem `platform.not-found` */
async function readNumbered(database: Database, call: FastifyRequest): Promise<Version> {
  const number = Number((call.params as Record<string, string>)['number'])
  // Beyond an int there is nothing, and PostgreSQL would call it a fault.
  const version = number < 2 ** 31 ? await versionNumbered(database.read, number) : undefined
  if (!version) throw new Problem('platform.not-found')
  return version
}
