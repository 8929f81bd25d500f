import { randomUUID } from 'node:crypto'
import { dayInJapan } from '@yakusoku/policy'
import { type Database, openDatabase } from '../../../platform/database/database.ts'
import { migrate } from '../../../platform/database/migrator.ts'
import { testDatabase } from '../../../platform/database/testing.ts'
import { activate, idsOf, turnOf } from './activate.ts'
import { approve } from './approve.ts'
import { beginDraft } from './begin-draft.ts'
import { requireDraft } from './draft-for.ts'
import { publish } from './publish.ts'
import { submit } from './submit.ts'
import type { Draft, Person } from './version.ts'

/** Two members of staff who do not exist. */
export const mio: Person = { id: randomUUID(), name: '佐倉 みお' }
export const rei: Person = { id: randomUUID(), name: '城戸 れい' }

/** A migrated database of one test file, and a second way in, as another process would have it. */
export interface TwoConnections extends AsyncDisposable {
  readonly url: string
  readonly one: Database
  readonly other: Database
}

export async function twoConnections(): Promise<TwoConnections> {
  const test = await testDatabase()
  await migrate(test.url)
  const [one, other] = [openDatabase(test.url), openDatabase(test.url)]
  return {
    url: test.url,
    one,
    other,
    [Symbol.asyncDispose]: async () => {
      await one[Symbol.asyncDispose]()
      await other[Symbol.asyncDispose]()
      await test[Symbol.asyncDispose]()
    },
  }
}

const steps = ['begin', 'submit', 'approve', 'publish', 'activate'] as const

/** Takes a draft of a text from nothing as far as `until`, written by one person and approved by the other. */
export async function takenTo(
  database: Database,
  until: (typeof steps)[number],
  given: { readonly ja: string; readonly rules: unknown; readonly on?: string },
  now: Date,
): Promise<Draft> {
  const written = { ja: given.ja, en: null, rules: given.rules, named: null }
  const { id, hash } = await database.transaction((tx) => beginDraft(tx, { by: mio, written }, now))
  const effectiveOn = given.on ?? dayInJapan(now)
  const last = steps.indexOf(until)
  await database.transaction(async (tx) => {
    if (last >= 1) await submit(tx, { id, by: mio }, now)
    if (last >= 2) await approve(tx, { id, by: rei, hash }, now)
    if (last >= 3) await publish(tx, { id, by: mio, effectiveOn }, now)
    if (last < 4) return
    const turn = idsOf(await turnOf(tx, await requireDraft(tx, id), now))
    await activate(tx, { id, by: mio, turn, class: null }, now)
  })
  return requireDraft(database.read, id)
}
