import type { ChangeClass, VersionEffects } from '@yakusoku/contract'
import type { PolicyDiff, Rules, System } from '@yakusoku/policy'
import type { Reader } from '../../platform/database/database.ts'
import { type SystemEffect, tellEffects } from './effect-sentences.ts'
import { fieldEffects } from './field-effects.ts'
import { idsOf, type Turn, type TurnIds, turnOf } from './versions/activate.ts'
import { compare } from './versions/compare.ts'
import { canonical, sha256 } from './versions/content.ts'
import { requireDraft, stateNow } from './versions/draft-for.ts'
import { classOfReplacement } from './versions/replacement.ts'
import { requireAllowed } from './versions/states.ts'
import { findDraft } from './versions/store.ts'
import type { Draft } from './versions/version.ts'

/** What the effects of an activation need of the rest of the server. */
export interface LiveSystems {
  /** The inventories of the bundle's folder; none where there is no folder. */
  readonly systems: () => Promise<readonly System[]>
  /** How many people a system holds; null where it could not be asked in time. */
  readonly people: (system: System) => Promise<number | null>
}

/** Who and what an activation touches, and what it was worked out from. */
export interface Effects {
  readonly wire: VersionEffects
  /** Which other versions it touches. */
  readonly turn: TurnIds
}

/**
 * Works out whom and what activating a published version touches; changes nothing, and asks the live systems.
 *
 * @throws Problem `policy.no-such-version`, `policy.version-state`, `policy.version-overtaken`,
 *   `policy.replacement-unconfirmed`
 */
export async function effectsOf(
  read: Reader,
  live: LiveSystems,
  id: string,
  now: Date,
): Promise<Effects> {
  const version = await requireDraft(read, id)
  requireAllowed(await stateNow(read, version, now), 'activate')
  const turn = await turnOf(read, version, now)
  const before = turn.follows && (await findDraft(read, turn.follows.id))
  const diff = before ? compare(before, version) : noDiff
  const replacement = await classOfReplacement(read, version, turn)
  const systems = await systemEffects(live, before?.rules ?? null, version.rules)
  const rules = { before: before?.rules ?? null, after: version.rules }
  return {
    turn: idsOf(turn),
    wire: {
      token: tokenOf({ version, turn, diff, replacement, systems }),
      effectiveOn: turn.inForceFrom,
      class: diff.class,
      effects: tellEffects({
        diff,
        rules,
        systems,
        turn,
        replacement,
        announced: version.effectiveOn,
      }),
      systems: systems.map(({ name, people, purposes }) => ({
        name,
        people,
        fields: [...new Set(purposes.flatMap(({ gains, loses }) => [...gains, ...loses]))],
      })),
    },
  }
}

const noDiff: PolicyDiff = { class: null, clauses: [], rules: [] }

async function systemEffects(
  { systems, people }: LiveSystems,
  before: Rules | null,
  after: Rules,
): Promise<SystemEffect[]> {
  const effects: SystemEffect[] = []
  for (const system of await systems()) {
    const purposes = fieldEffects(system, before, after)
    effects.push({ name: system.system, people: await people(system), purposes })
  }
  return effects
}

/**
 * Names exactly these effects.
 *
 * The numbers of people are left out: they move by themselves, and a shop that gains a customer a minute could
 * never activate anything.
 */
function tokenOf(given: {
  readonly version: Draft
  readonly turn: Turn
  readonly diff: { readonly class: ChangeClass | null }
  readonly replacement: ChangeClass | null
  readonly systems: readonly SystemEffect[]
}): string {
  const { version, turn, diff, replacement, systems } = given
  const seen = systems.map(({ name, purposes }) => ({ name, purposes }))
  return sha256(
    canonical([version.id, version.hash, idsOf(turn), turn.inForceFrom, diff, replacement, seen]),
  )
}
