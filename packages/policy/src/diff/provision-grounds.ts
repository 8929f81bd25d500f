import type { ProvisionRule } from '../bundle/rules.ts'
import { abroadWordsIn, outwardWordsIn } from './outward-words.ts'
import type { Reason } from './reasons.ts'
import { outwardReasons as reasons } from './reasons-outward.ts'
import { signsOf } from './sentence-signs.ts'
import { changedWords, type WordingChange } from './wording.ts'

/** What a case of provision rests on: consent, an exception, or nothing the law knows. */
export const grounds: Readonly<Record<ProvisionRule['basis'], Reason>> = {
  consent: reasons.byConsent,
  payment: reasons.noGround,
  advertising: reasons.noGround,
  nda: reasons.noGround,
  other: reasons.noGround,
  entrustment: reasons.entrustment,
  law: reasons.byLaw,
  'public-authority': reasons.byLaw,
  emergency: reasons.byLaw,
  succession: reasons.succession,
  'joint-use': reasons.jointUse,
  'opt-out': reasons.optOut,
}

/** Who may ask by law, for what, and what the law itself names (Art. 27(1), 27(5)(ii)). */
const LAWFUL =
  /法|令|条|裁判|警察|検察|捜査|税務|照会|命令|判決|監督|官庁|官公|行政|公共団体|国の|生命|身体|財産|公衆|衛生|児童|健全|承継|合併|分割|事業譲渡/u

interface Reworded {
  readonly basis: ProvisionRule['basis']
  readonly words: WordingChange
  readonly old: string
  readonly now: string
}

/**
 * Why other words of a case have their class: its ground was judged for the earlier ones, and carries the new ones
 * only where they show that they stay on it.
 */
export function reasonForWords({ basis, words, old, now }: Reworded): Reason {
  if (abroadWordsIn(now) > abroadWordsIn(old)) return reasons.abroad
  const ground = grounds[basis]
  if (ground.class === 'consent') return ground
  if (basis === 'joint-use')
    return words === 'changed' ? reasons.jointToldFirst : reasons.jointWider
  if (basis === 'opt-out') return /要配慮|病歴|健康/u.test(now) ? reasons.noGround : ground
  if (words === 'changed') return ground
  const isCarried = basis === 'entrustment' ? isStillEntrusted(old, now) : isStillLawful(old, now)
  return isCarried ? ground : reasons.noGround
}

/** Other or more work, but nobody who uses what they get for themselves (Art. 27(5)(i)). */
function isStillEntrusted(old: string, now: string): boolean {
  const [was, is] = [signsOf(old), signsOf(now)]
  return (
    /委託|委ね|外注|entrust|outsourc|processor/u.test(now) &&
    outwardWordsIn(now) <= outwardWordsIn(old) &&
    is.limits >= was.limits &&
    is.negations >= was.negations &&
    is.generalities <= was.generalities
  )
}

/** Nothing that bound the case to the law went, and all that came is the law's own. */
function isStillLawful(old: string, now: string): boolean {
  const [was, is] = [signsOf(old), signsOf(now)]
  const { added, removed } = changedWords(old, now)
  const isLooser =
    is.limits < was.limits ||
    is.negations < was.negations ||
    is.exclusions !== was.exclusions ||
    is.generalities > was.generalities
  return !isLooser && removed.length === 0 && added.every((word) => LAWFUL.test(word))
}
