import { Problem, type VersionBody, type VersionSummary } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Reader, Transaction } from '../../platform/database/database.ts'
import { mount } from '../../platform/http/mount.ts'
import { effectsOf, type LiveSystems } from './effects.ts'
import { bodyOf, diffOf, summaryOf } from './version-wire.ts'
import { activate } from './versions/activate.ts'
import { approve } from './versions/approve.ts'
import { beginDraft, beginDraftFrom, countedIds, writtenFrom } from './versions/begin-draft.ts'
import { compare } from './versions/compare.ts'
import { discard } from './versions/discard.ts'
import { requireDraft, stateNow } from './versions/draft-for.ts'
import { giveBack } from './versions/give-back.ts'
import { publish } from './versions/publish.ts'
import { saveDraft } from './versions/save-draft.ts'
import { inForceOn, stateOf } from './versions/states.ts'
import { findDraft, listOutlines } from './versions/store.ts'
import { submit } from './versions/submit.ts'
import type { Person } from './versions/version.ts'

/** What the routes of versions need of the rest of the server. */
export interface VersionRoutes extends LiveSystems {
  readonly read: Reader
  /** Runs one transaction and has its ledger entries take their places. */
  readonly write: <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>
  /** The member of staff who calls. */
  readonly who: (call: FastifyRequest) => Promise<Person>
}

/** A text may be a million characters, most of them three bytes long. */
const draftBody = 3 * 1024 * 1024

/** Drafts and versions: to read, to write, and to take from one state to the next. */
export function versionRoutes(console: FastifyInstance, needs: VersionRoutes): void {
  readingRoutes(console, needs)
  writingRoutes(console, needs)
  decidingRoutes(console, needs)
  activatingRoutes(console, needs)
}

function readingRoutes(console: FastifyInstance, { read }: VersionRoutes): void {
  mount(console, 'versions', 'policy.read', async () => {
    const outlines = await listOutlines(read)
    const today = dayInJapan(new Date())
    const inForce = inForceOn(outlines, today)
    return outlines.map((outline) => summaryOf(outline, stateOf(outline, today, inForce)))
  })

  mount(console, 'version', 'policy.read', async ({ parameters }) => body(read, idIn(parameters)))

  mount(console, 'versionDiff', 'policy.read', async ({ parameters }) => {
    const draft = await requireDraft(read, idIn(parameters))
    const base = draft.base === null ? undefined : await findDraft(read, draft.base)
    if (!base) return { class: null, clauses: [], rules: [] }
    return diffOf(compare(base, draft), base.rules, draft.rules)
  })
}

function writingRoutes(console: FastifyInstance, { read, write, who }: VersionRoutes): void {
  const access = { access: 'policy.write', bodyLimit: draftBody } as const

  mount(console, 'beginDraft', access, async ({ body: given, request }) => {
    const by = await who(request)
    const draft = await write((tx) => {
      if ('from' in given) return beginDraftFrom(tx, { by, from: given.from }, new Date())
      const { ja, en = null, rules } = given
      const written = rules ? { ja, en, rules, named: countedIds(ja) } : writtenFrom(ja, en)
      return beginDraft(tx, { by, written }, new Date())
    })
    return bodyOf(draft, 'draft')
  })

  mount(console, 'saveDraft', access, async ({ parameters, body: given, request }) => {
    const by = await who(request)
    const { revision, ja, en, rules } = given
    const written = { ja, en, rules, named: null }
    const saved = { id: idIn(parameters), by, revision, written }
    return bodyOf(await write((tx) => saveDraft(tx, saved, new Date())), 'draft')
  })

  mount(console, 'discardDraft', 'policy.write', async ({ parameters, request }) => {
    const by = await who(request)
    await write((tx) => discard(tx, { id: idIn(parameters), by }, new Date()))
    return null
  })

  mount(console, 'submitDraft', 'policy.write', async ({ parameters, request }) => {
    const given = { id: idIn(parameters), by: await who(request) }
    await write((tx) => submit(tx, given, new Date()))
    return summary(read, given.id)
  })
}

function decidingRoutes(console: FastifyInstance, { read, write, who }: VersionRoutes): void {
  mount(console, 'approveDraft', 'policy.approve', async ({ parameters, body: given, request }) => {
    const approval = { id: idIn(parameters), by: await who(request), hash: given.hash }
    await write((tx) => approve(tx, approval, new Date()))
    return summary(read, approval.id)
  })

  mount(console, 'returnDraft', 'policy.approve', async ({ parameters, body: given, request }) => {
    const returned = { id: idIn(parameters), by: await who(request), reason: given.reason }
    await write((tx) => giveBack(tx, returned, new Date()))
    return summary(read, returned.id)
  })

  mount(console, 'publishVersion', 'policy.publish', async (call) => {
    const { effectiveOn } = call.body
    const given = { id: idIn(call.parameters), by: await who(call.request), effectiveOn }
    await write((tx) => publish(tx, given, new Date()))
    return summary(read, given.id)
  })
}

function activatingRoutes(console: FastifyInstance, needs: VersionRoutes): void {
  const { read, write, who } = needs

  mount(console, 'versionEffects', 'policy.publish', async ({ parameters }) => {
    const { wire } = await effectsOf(read, needs, idIn(parameters), new Date())
    return wire
  })

  mount(console, 'activateVersion', 'policy.publish', async (call) => {
    const [id, by] = [idIn(call.parameters), await who(call.request)]
    // The systems are asked again, before and outside the transaction.
    const { wire, turn } = await effectsOf(read, needs, id, new Date())
    confirm(wire, call.body)
    await write((tx) => activate(tx, { id, by, turn, class: wire.class }, new Date()))
    return summary(read, id)
  })
}

type Shown = Pick<Awaited<ReturnType<typeof effectsOf>>['wire'], 'token' | 'class'>

/**
 * Lets through only what was shown and read.
 *
 * @throws Problem `policy.effects-moved`, `policy.class-not-confirmed`
 */
export function confirm(shown: Shown, read: Shown): void {
  if (shown.token !== read.token) throw new Problem('policy.effects-moved')
  if (shown.class === read.class) return
  throw new Problem('policy.class-not-confirmed', { class: shown.class ?? '' })
}

async function summary(read: Reader, id: string): Promise<VersionSummary> {
  const draft = await requireDraft(read, id)
  return summaryOf(draft, await stateNow(read, draft, new Date()))
}

async function body(read: Reader, id: string): Promise<VersionBody> {
  const draft = await requireDraft(read, id)
  return bodyOf(draft, await stateNow(read, draft, new Date()))
}

/** @throws Problem `policy.no-such-version` for what cannot be an id. */
function idIn(parameters: Readonly<Record<string, string>>): string {
  const id = parameters['id'] ?? ''
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    throw new Problem('policy.no-such-version')
  }
  return id
}
