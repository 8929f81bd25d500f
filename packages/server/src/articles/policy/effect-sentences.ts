import type { Bilingual, ChangeClass } from '@yakusoku/contract'
import { changeClasses, type PolicyDiff, type RuleChange, type Rules } from '@yakusoku/policy'
import type { FieldEffect } from './field-effects.ts'
import { ruleLabel } from './rule-label.ts'
import type { Turn } from './versions/activate.ts'

/** One live system: whom it holds, and what each purpose would see of it otherwise than now. */
export interface SystemEffect {
  readonly name: string
  /** Null where it could not be asked. */
  readonly people: number | null
  readonly purposes: readonly FieldEffect[]
}

/** What the sentences are made of. */
export interface ToTell {
  readonly diff: PolicyDiff
  readonly rules: { readonly before: Rules | null; readonly after: Rules }
  readonly systems: readonly SystemEffect[]
  readonly turn: Turn
  /** What the version that replaces it asks against it; null where none does, or nothing differs. */
  readonly replacement: ChangeClass | null
  /** The day people were told; null where none was. */
  readonly announced: string | null
}

/** Says what an activation does, worst first, in sentences for a person; pure. */
export function tellEffects(told: ToTell): Bilingual[] {
  const { diff, systems } = told
  const rules = diff.rules
    .toSorted((one, other) => changeClasses.indexOf(other.class) - changeClasses.indexOf(one.class))
    .map((change) => tellRule(change, told))
  const fields = systems.flatMap((system) =>
    system.purposes.map((effect) => tellFields(system.name, effect)),
  )
  const sentences = [...tellDay(told), ...rules, ...fields, ...tellClauses(diff)]
  if (sentences.length === 0) return [nothingTouched]
  return fields.length > 0 ? [...sentences, gateWaits] : sentences
}

const nothingTouched: Bilingual = {
  ja: '本文も、利用目的ごとに見える列も変わりません。',
  en: 'neither the text nor what any purpose sees changes',
}

function tellDay({ turn, announced, replacement }: ToTell): Bilingual[] {
  const { follows, inForceFrom, passes } = turn
  const late: Bilingual[] =
    announced !== null && announced < inForceFrom
      ? [
          {
            ja: `公表した施行日(${announced})を過ぎています。${inForceFrom}から施行します。`,
            en: `the announced day (${announced}) has passed; it comes into force on ${inForceFrom}`,
          },
        ]
      : []
  const passed = passes.map(({ number, inForceFrom: day }) => ({
    ja: `${day}から施行する予定だった第${number}版は、施行されなくなります。`,
    en: `version ${number}, which was to come into force on ${day}, will not`,
  }))
  const others = [...passed, ...tellReplacement(turn, replacement)]
  if (follows) return [...late, ...others]
  return [
    ...late,
    ...others,
    {
      ja: `最初の版です。${inForceFrom}から、この文面が施行中のポリシーとしてポータルに載ります。`,
      en: `this is the first version; from ${inForceFrom} the portal shows it as the policy in force`,
    },
  ]
}

/** Nobody looks on the day it happens: it is told, and confirmed, now. */
function tellReplacement({ replacedBy }: Turn, asks: ChangeClass | null): Bilingual[] {
  if (!replacedBy) return []
  const { number, inForceFrom: day } = replacedBy
  return [
    {
      ja: `${day}に第${number}版がこの版に代わります(この版からの変更の区分: ${asks ?? 'なし'})。`,
      en: `version ${number} takes the place of this one on ${day} (as a change of this one: class ${asks ?? 'none'})`,
    },
  ]
}

const words: Readonly<Record<RuleChange['change'], Bilingual>> = {
  added: { ja: '加わります', en: 'is added' },
  removed: { ja: 'なくなります', en: 'is removed' },
  widened: { ja: '広がります', en: 'is widened' },
  narrowed: { ja: '狭まります', en: 'is narrowed' },
  changed: { ja: '変わります', en: 'is changed' },
}

function tellRule(change: RuleChange, { rules, systems }: ToTell): Bilingual {
  const spoken = change.change === 'removed' ? (rules.before ?? rules.after) : rules.after
  const label = ruleLabel(spoken, change.rule)
  const word = words[change.change]
  const people = change.class === 'consent' || change.class === 'notify' ? whoIsMeant(systems) : ''
  return {
    ja: `${label.ja}が${word.ja}。${change.because.ja}${people && `(${tell(people, 'ja')})`}`,
    en: `${label.en} ${word.en}: ${change.because.en}${people && ` (${tell(people, 'en')})`}`,
  }
}

type Counted = readonly { readonly name: string; readonly people: number }[]

/** The people of every system that could be asked: of a rule alone nobody knows whose data it will touch. */
function whoIsMeant(systems: readonly SystemEffect[]): Counted | '' {
  const counted = systems.flatMap(({ name, people }) => (people === null ? [] : [{ name, people }]))
  return counted.length > 0 ? counted : ''
}

function tell(counted: Counted, language: 'ja' | 'en'): string {
  const unit = language === 'ja' ? '人' : ' people'
  return counted
    .map(({ name, people }) => `${name}: ${people.toLocaleString(language)}${unit}`)
    .join(language === 'ja' ? '、' : ', ')
}

function tellFields(system: string, { label, gains, loses }: FieldEffect): Bilingual {
  const ja = [
    ...(gains.length > 0 ? [`新たに見える列が${gains.length}件`] : []),
    ...(loses.length > 0 ? [`見えなくなる列が${loses.length}件`] : []),
  ]
  const en = [
    ...(gains.length > 0 ? [`sees ${gains.length} more columns`] : []),
    ...(loses.length > 0 ? [`no longer sees ${loses.length} columns`] : []),
  ]
  return {
    ja: `${system}: 利用目的「${label.ja}」で${ja.join('、')}あります。`,
    en: `${system}: the purpose “${label.en}” ${en.join(' and ')}`,
  }
}

function tellClauses({ clauses }: PolicyDiff): Bilingual[] {
  if (clauses.length === 0) return []
  const count = (kind: string): number => clauses.filter(({ change }) => change === kind).length
  const [added, removed] = [count('added'), count('removed')]
  const [changed, moved] = [count('changed'), count('moved')]
  return [
    {
      ja: `本文の${clauses.length}文が変わります(追加${added}、削除${removed}、変更${changed}、移動${moved})。`,
      en: `${clauses.length} clauses change (${added} added, ${removed} removed, ${changed} changed, ${moved} moved)`,
    },
  ]
}

const gateWaits: Bilingual = {
  ja: 'データベースのゲートは、yakusoku pull、plan、apply を実行したときに新しいルールになります。',
  en: 'the gates in the databases follow when yakusoku pull, plan and apply are run',
}
