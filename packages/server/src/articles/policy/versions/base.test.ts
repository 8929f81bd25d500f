import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRules, sampleText } from '../testing.ts'
import { activate, idsOf, nextToActivate, turnOf } from './activate.ts'
import { approve } from './approve.ts'
import { documentOf } from './content.ts'
import { requireDraft, stateNow } from './draft-for.ts'
import { giveBack } from './give-back.ts'
import { publish } from './publish.ts'
import { saveDraft } from './save-draft.ts'
import { versionInForce } from './store.ts'
import { submit } from './submit.ts'
import { mio, rei, type TwoConnections, takenTo, twoConnections } from './testing.ts'
import type { Draft } from './version.ts'

const now = new Date('2026-11-23T03:00:00Z')
let two: TwoConnections
beforeAll(async () => {
  two = await twoConnections()
  await takenTo(two.one, 'activate', { ja: sampleText, rules: sampleRules }, now)
})
afterAll(() => two[Symbol.asyncDispose]())

/** The sample with one more purpose, which no rule names yet. */
const withPurpose = (purpose: string) => ({
  ja: sampleText.replace('2. 新刊の広告をお届けするため', (line) => `${line}\n3. ${purpose}`),
  rules: sampleRules,
})

const idOf = (draft: Draft, words: string): string | undefined =>
  documentOf(draft).clauses.find(({ text }) => text === words)?.id

describe('of two drafts of one version', () => {
  const [hiring, selling] = ['採用の選考を行うため', '信用の情報を第三者に販売するため']
  let published: Draft
  let other: Draft
  beforeAll(async () => {
    other = await takenTo(two.one, 'approve', withPurpose(selling), now)
    published = await takenTo(two.one, 'publish', withPurpose(hiring), now)
  })

  it('both may be written, and call their new clauses the same', () => {
    expect(idOf(published, hiring)).toBe(idOf(other, selling))
  })

  it('the second is not published, not even behind the program’s back', async () => {
    await expect(
      two.one.transaction((tx) =>
        publish(tx, { id: other.id, by: rei, effectiveOn: '2026-12-01' }, now),
      ),
    ).rejects.toMatchObject({ code: 'policy.base-moved', values: { number: 2 } })
    const behind =
      sql.raw(`update policy.version set number = 3, published_at = '2026-11-23T03:00:00Z',
      effective_on = '2026-12-01' where id = '${other.id}'`)
    await expect(two.one.transaction((tx) => behind.execute(tx))).rejects.toThrow(
      /follows the one published last/,
    )
  })

  it('saved again, it follows the version published since, and its new clause gets a number nobody had', async () => {
    await two.one.transaction((tx) =>
      giveBack(tx, { id: other.id, by: mio, reason: '書き直し' }, now),
    )
    const { revision } = await requireDraft(two.one.read, other.id)
    const written = { ...withPurpose(selling), en: null, named: null }
    const saved = await two.one.transaction((tx) =>
      saveDraft(tx, { id: other.id, by: mio, revision, written }, now),
    )
    expect(saved.base).toBe(published.id)
    expect(idOf(saved, selling)).not.toBe(idOf(published, hiring))
    await two.one.transaction(async (tx) => {
      const { hash } = await submit(tx, { id: other.id, by: mio }, now)
      await approve(tx, { id: other.id, by: rei, hash }, now)
      await publish(tx, { id: other.id, by: rei, effectiveOn: '2026-12-01' }, now)
    })
  })
})

const wording = (n: number) => ({
  ja: sampleText.replace('大切に扱います', `大切に扱います(${n})`),
  rules: sampleRules,
})

describe('a version activated for a later day', () => {
  it('does not come back over a newer one that is in force by then, and the newer one’s effects say so', async () => {
    const older = await takenTo(two.one, 'activate', { ...wording(1), on: '2027-01-01' }, now)
    const newer = await takenTo(two.one, 'publish', { ...wording(2), on: '2026-12-10' }, now)
    const turn = await turnOf(two.one.read, newer, now)
    expect(turn.passes.map(({ id }) => id)).toEqual([older.id])
    const { id } = newer
    await two.one.transaction((tx) =>
      activate(tx, { id, by: mio, turn: idsOf(turn), class: null }, now),
    )
    const later = new Date('2027-02-01T00:00:00Z')
    expect((await versionInForce(two.one.read, later))?.id).toBe(newer.id)
    expect(await stateNow(two.one.read, older, later)).toBe('superseded')
  })
})

describe('the version to put into force next', () => {
  it('is the first that still can be: not one a newer version has overtaken', async () => {
    await takenTo(two.one, 'publish', wording(11), now)
    await takenTo(two.one, 'activate', { ...wording(12), on: '2026-12-10' }, now)
    const waits = await takenTo(two.one, 'publish', { ...wording(13), on: '2026-12-20' }, now)
    const later = new Date('2026-12-11T00:00:00Z')
    expect((await nextToActivate(two.one.read, later))?.id).toBe(waits.id)
  })
})
