import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Transaction } from '../../../platform/database/database.ts'
import { sampleRules, sampleText } from '../testing.ts'
import { activate } from './activate.ts'
import { approve } from './approve.ts'
import { requireDraft } from './draft-for.ts'
import { giveBack } from './give-back.ts'
import { publish } from './publish.ts'
import { saveDraft } from './save-draft.ts'
import { publishedVersions } from './store.ts'
import { submit } from './submit.ts'
import { mio, rei, type TwoConnections, takenTo, twoConnections } from './testing.ts'

const now = new Date('2026-11-23T03:00:00Z')
let two: TwoConnections
beforeAll(async () => {
  two = await twoConnections()
})
afterAll(() => two[Symbol.asyncDispose]())

let wording = 0
/** Every test's words are its own, so that nothing equals what another put into force. */
const words = () => {
  wording++
  return {
    ja: sampleText.replace('大切に扱います', `大切に扱います(その${wording})`),
    rules: sampleRules,
  }
}

/** Both at the same time, each through a connection of its own: how many got through, and what stopped the rest. */
async function race(
  works: readonly ((tx: Transaction) => Promise<unknown>)[],
): Promise<{ readonly won: number; readonly codes: readonly unknown[] }> {
  const ended = await Promise.allSettled(
    works.map((work, at) => (at % 2 === 0 ? two.one : two.other).transaction(work)),
  )
  const lost = ended.filter((end) => end.status === 'rejected')
  const codes = lost.map(({ reason }) => (reason as { code?: unknown }).code)
  return { won: ended.length - lost.length, codes }
}

const kindsOf = async (id: string): Promise<string[]> => {
  const rows = await two.one.read
    .selectFrom('record.entry')
    .select(['kind', 'body'])
    .orderBy('arrival')
    .execute()
  return rows.filter(({ body }) => JSON.stringify(body).includes(id)).map(({ kind }) => kind)
}

describe('of two at the same time, exactly one', () => {
  it('saves a revision', async () => {
    const { id } = await takenTo(two.one, 'begin', words(), now)
    const save = (tx: Transaction) => {
      const written = { ...words(), en: null, named: null }
      return saveDraft(tx, { id, by: mio, revision: 1, written }, now)
    }
    expect(await race([save, save, save, save])).toEqual({
      won: 1,
      codes: Array(3).fill('policy.draft-stale'),
    })
    expect((await requireDraft(two.one.read, id)).revision).toBe(2)
    expect(await kindsOf(id)).toEqual(['policy.begun', 'policy.saved'])
  })

  it('approves', async () => {
    const { id, hash } = await takenTo(two.one, 'submit', words(), now)
    const work = (tx: Transaction) => approve(tx, { id, by: rei, hash }, now)
    expect(await race([work, work, work, work])).toEqual({
      won: 1,
      codes: Array(3).fill('policy.version-state'),
    })
    expect((await kindsOf(id)).filter((kind) => kind === 'policy.approved')).toHaveLength(1)
  })

  it('approves, or takes it back', async () => {
    const { id, hash } = await takenTo(two.one, 'submit', words(), now)
    const reason = '言い回しを直すため取り下げます。'
    const saved = { id, by: mio, revision: 1, written: { ...words(), en: null, named: null } }
    await race([
      (tx) => approve(tx, { id, by: rei, hash }, now),
      async (tx) => {
        await giveBack(tx, { id, by: mio, reason }, now)
        await saveDraft(tx, saved, now)
      },
    ])
    // Whoever came first: what was saved after is never approved.
    const draft = await requireDraft(two.one.read, id)
    expect([draft.approvedAt, draft.revision]).toEqual([null, 2])
  })

  it('saves, or submits what it read: never approves what nobody submitted', async () => {
    const { id, hash } = await takenTo(two.one, 'begin', words(), now)
    const written = { ...words(), en: null, named: null }
    await race([
      (tx) => saveDraft(tx, { id, by: mio, revision: 1, written }, now),
      async (tx) => {
        await submit(tx, { id, by: mio }, now)
        await approve(tx, { id, by: rei, hash }, now)
      },
    ])
    const draft = await requireDraft(two.one.read, id)
    expect(draft.approvedAt === null ? draft.hash !== hash : draft.hash === hash).toBe(true)
  })

  it('publishes, and takes one number', async () => {
    const { id } = await takenTo(two.one, 'approve', words(), now)
    const work = (tx: Transaction) => publish(tx, { id, by: mio, effectiveOn: '2026-12-01' }, now)
    expect(await race([work, work, work])).toEqual({
      won: 1,
      codes: Array(2).fill('policy.version-state'),
    })
  })

  it('activates', async () => {
    const alone = { follows: null, passes: [], replacedBy: null }
    const { id } = await takenTo(two.one, 'publish', words(), now)
    const work = (tx: Transaction) => activate(tx, { id, by: mio, turn: alone, class: null }, now)
    expect(await race([work, work, work, work])).toEqual({
      won: 1,
      codes: Array(3).fill('policy.version-state'),
    })
  })
})

describe('many drafts published at the same time', () => {
  it('are published one over the other: the first gets the next number, the others are to be read again', async () => {
    const before = (await publishedVersions(two.one.read)).length
    const drafts = await Promise.all(
      [1, 2, 3, 4].map(() => takenTo(two.one, 'approve', words(), now)),
    )
    const works = drafts.map(
      ({ id }) =>
        (tx: Transaction) =>
          publish(tx, { id, by: mio, effectiveOn: '2026-12-01' }, now),
    )
    expect(await race(works)).toEqual({
      won: 1,
      codes: ['policy.base-moved', 'policy.base-moved', 'policy.base-moved'],
    })
    const numbers = (await publishedVersions(two.one.read)).map(({ number }) => number)
    expect(numbers.toReversed()).toEqual(Array.from({ length: before + 1 }, (_, at) => at + 1))
  })

  it('do not both follow the version whose effects were shown', async () => {
    const [first, second] = [
      await takenTo(two.one, 'publish', words(), now),
      await takenTo(two.one, 'publish', words(), now),
    ]
    const [, before] = await publishedVersions(two.one.read)
    const inForce = (await publishedVersions(two.one.read)).find(({ activatedAt }) => activatedAt)
    expect(before).toBeDefined()
    const turn = { follows: inForce?.id ?? null, passes: [], replacedBy: null }
    const raced = await race(
      [first, second].map(
        ({ id }) =>
          (tx: Transaction) =>
            activate(tx, { id, by: mio, turn, class: null }, now),
      ),
    )
    expect(raced.won).toBe(1)
    expect(['policy.effects-moved', 'policy.version-overtaken']).toContain(raced.codes[0])
  })
})
