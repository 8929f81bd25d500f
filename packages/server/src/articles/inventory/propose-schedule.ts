import type { Category } from '@yakusoku/contract'
import { shapeOf } from '@yakusoku/detector'
import type { Dataset, ScheduleRule } from '@yakusoku/policy'
import { categoryOf, type Surveyed } from './survey.ts'

/** What a schedule's id or ground says when it is about rows of a kind. */
const words: Partial<Record<Category, RegExp>> = {
  order: /\border|purchase|contract|注文|受注|購入|契約/i,
  payment: /\bpayment|billing|invoice|請求|支払|入金/i,
  delivery: /\bdeliver|shipment|shipping|配送|発送/i,
  inquiry: /\binquir|enquir|contact|support|問い?合わ?せ/i,
  campaign: /\bcampaign|survey|応募|アンケート|キャンペーン/i,
  'access-log': /\blogs?\b|access|ログ|閲覧|アクセス/i,
}
const people = /\bmember|account|customer|会員|顧客/i
const staff = /\bstaff|employee|employment|従業|社員/i

/** Ends a membership: the day from which a person's own rows age. */
const leaving = /taikai|taishoku|withdr|left_|leave|closed|cancel|退会|退職|解約/i

/**
 * Proposes the schedule of a dataset and the column its period starts from; pure.
 *
 * Only where exactly one schedule of the rules speaks of such rows and exactly one column can start it: a wrong
 * period erases what must be kept.
 */
export function proposeSchedule(
  surveyed: Surveyed,
  rules: readonly ScheduleRule[],
): Dataset['schedule'] {
  const rule = fitting(rules, wordsFor(surveyed))
  const from = startColumn(surveyed)
  return rule && from !== undefined ? { id: rule.id, from } : undefined
}

/** The one schedule whose id speaks of such rows; where no id does, the one whose ground does. */
function fitting(
  rules: readonly ScheduleRule[],
  about: RegExp | undefined,
): ScheduleRule | undefined {
  if (!about) return undefined
  const byId = rules.filter(({ id }) => about.test(id.replaceAll('-', ' ')))
  const found =
    byId.length > 0 ? byId : rules.filter(({ ground }) => about.test(`${ground.ja} ${ground.en}`))
  return found.length === 1 ? found[0] : undefined
}

function wordsFor({ holder, category }: Surveyed): RegExp | undefined {
  if (holder === 'subject') return people
  if (holder === 'staff') return staff
  return category ? words[category] : undefined
}

function startColumn(surveyed: Surveyed): string | undefined {
  const times = surveyed.table.columns.filter(({ type }) => shapeOf(type) === 'time')
  if (surveyed.holder === 'subject' || surveyed.holder === 'staff') {
    return onlyOne(times.filter(({ name }) => leaving.test(name)))
  }
  const own = times.filter(({ name }) => categoryOf(surveyed, name) === surveyed.category)
  return onlyOne(own) ?? onlyOne(times.filter(({ name }) => kept.test(name)))
}

/** When a row was written. */
const kept = /^(created|toroku|ins|reg|登録|作成)/i

function onlyOne(columns: readonly { readonly name: string }[]): string | undefined {
  return columns.length === 1 ? columns[0]?.name : undefined
}
