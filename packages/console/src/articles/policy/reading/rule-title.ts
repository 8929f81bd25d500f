import { type Bilingual, grounds, type Language } from '@yakusoku/contract'
import type { Rules } from '@yakusoku/policy'
import { splitKey } from './rule-list.ts'
import { groupWords, unitWords } from './rule-words.ts'

/** What a rule is called where rules of its own group surround it. */
export function ruleTitle(rules: Rules, key: string, language: Language): string {
  const { group, name } = splitKey(key)
  const titled = (
    {
      purposes: () => rules.purposes.find(({ id }) => id === name)?.label[language],
      provisions: () => provisionTitle(rules, Number(name), language),
      schedules: () => scheduleTitle(rules, name, language),
      transmissions: () => rules.transmissions?.find(({ id }) => id === name)?.destination.name,
    } as Partial<Record<string, () => string | undefined>>
  )[group]?.()
  return titled ?? groupWords[group][language]
}

/** The same with its group in front: `利用目的「注文の配送」`. */
export function fullRuleTitle(rules: Rules, key: string, language: Language): string {
  const { group, name } = splitKey(key)
  const known: Bilingual | undefined = groupWords[group]
  if (!known) return key
  const title = ruleTitle(rules, key, language)
  if (name === '' || title === known[language]) return known[language]
  return language === 'ja' ? `${known.ja}「${title}」` : `${known.en}: ${title}`
}

function provisionTitle(rules: Rules, at: number, language: Language): string | undefined {
  const provision = rules.provisions[at - 1]
  if (!provision) return undefined
  const basis = grounds[provision.basis][language]
  return provision.recipient ? `${basis} — ${provision.recipient[language]}` : basis
}

function scheduleTitle(rules: Rules, id: string, language: Language): string | undefined {
  const schedule = rules.schedules.find((one) => one.id === id)
  return schedule && `${periodWords(schedule.period, language)} — ${schedule.ground[language]}`
}

/** `P7Y` as people say it: 7年, 7 years. */
export function periodWords(period: string, language: Language): string {
  const unit = period.at(-1) as keyof typeof unitWords
  const n = period.slice(1, -1)
  if (language === 'ja') return `${n}${unitWords[unit].ja}`
  return n === '1' ? `1 ${unitWords[unit].en.slice(0, -1)}` : `${n} ${unitWords[unit].en}`
}
