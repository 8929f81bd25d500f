import type { Language } from '@yakusoku/contract'
import type { Plan } from '../articles/purposes/index.ts'

/** Clauses named behind a change; the rest is in `--json`. */
const clausesShown = 3

const marks = { create: '+', replace: '~', remove: '-' } as const

const words = {
  ja: {
    nothing: '変更はありません。',
    people: '人への影響',
    changes: 'データベースの変更',
    warnings: '注意',
    needs: '足りない権限(yakusoku plan --sql で DBA に渡せます)',
    hidden: (rows: string, dataset: string) => `保存期間を過ぎた${rows}件は見えません(${dataset})`,
    next: '適用するには: yakusoku apply(SQL を見るには: yakusoku plan --sql)',
  },
  en: {
    nothing: 'nothing to change',
    people: 'effects on people',
    changes: 'changes in the database',
    warnings: 'mind',
    needs: 'rights that are missing (yakusoku plan --sql prints a script for a DBA)',
    hidden: (rows: string, dataset: string) =>
      `${rows} rows past their schedule are hidden (${dataset})`,
    next: 'to apply: yakusoku apply (to see the SQL: yakusoku plan --sql)',
  },
} as const

/** A plan as a person reads it: people first, then objects; the SQL is a flag away. */
export function tellPlan(plan: Plan, language: Language): string {
  const say = words[language]
  const title = `${plan.system}  ${plan.hash.slice(0, 12)}`
  const missing = plan.needs.filter(({ held }) => !held)
  const warnings = list(
    say.warnings,
    plan.warnings.map((warning) => `! ${warning[language]}`),
  )
  if (plan.changes.length === 0) return [title, '', `  ${say.nothing}`, ...warnings].join('\n')
  return [
    title,
    ...list(
      say.people,
      plan.effects.flatMap((effect) => tellEffect(effect, language)),
    ),
    ...list(say.changes, plan.changes.map(tellChange)),
    ...warnings,
    ...list(
      say.needs,
      missing.map(({ right, object }) => `! ${right} ${object}`),
    ),
    '',
    say.next,
  ].join('\n')
}

function tellEffect(effect: Plan['effects'][number], language: Language): string[] {
  const past = effect.datasets.filter(({ pastSchedule }) => (pastSchedule ?? 0) > 0)
  const hidden = past.map(
    ({ dataset, pastSchedule }) =>
      `    ${words[language].hidden((pastSchedule ?? 0).toLocaleString('en'), dataset)}`,
  )
  return [effect.sentence[language], ...hidden]
}

function tellChange({ action, object, why, details }: Plan['changes'][number]): string {
  const named = [...new Set(why)]
  const rest = named.length > clausesShown ? ', …' : ''
  const clauses = named.length > 0 ? `  (${named.slice(0, clausesShown).join(', ')}${rest})` : ''
  const found = details.map((detail) => `\n      ${detail}`).join('')
  return `${marks[action]} ${object}${clauses}${found}`
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `  ${line}`)]
}
