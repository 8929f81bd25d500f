import type { Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { dayWords } from '../phrases.ts'
import { type Block, dashed, present, type SectionWriter } from '../section.ts'

/** Whom to write to, who answers for the company, and since when the text holds (Art. 32(1)(i), Order 10). */
export const contact: SectionWriter = {
  kind: 'contact',
  heading: { ja: 'お問い合わせ窓口', en: 'Contact' },
  write: { ja: (rules) => contactIn('ja', rules), en: (rules) => contactIn('en', rules) },
}

function contactIn(language: Language, rules: Rules): readonly Block[] {
  const { company, contact: desk, policy } = rules
  const ja = language === 'ja'
  const complaints = desk?.complaints === true
  return present([
    desk &&
      (ja
        ? `個人情報の取扱いについてのお問い合わせ${complaints ? 'と苦情' : ''}は、次の窓口で受け付け、適切かつ速やかに対応します。`
        : `Questions${complaints ? ' and complaints' : ''} about personal information reach us here. We answer properly and promptly.`),
    [company.name, desk?.department].filter(Boolean).join(' '),
    dashed(detailsOf(language, rules)),
    company.accreditedBody !== undefined &&
      (ja
        ? '個人情報の取扱いについての苦情は、当社が加入している認定個人情報保護団体にもお申し出いただけます。'
        : 'You may also complain to the accredited personal information protection organisation we belong to.'),
    accredited(language, rules),
    policy.effectiveOn !== undefined &&
      (ja
        ? `施行日:${dayWords('ja', policy.effectiveOn)}`
        : `In force since: ${dayWords('en', policy.effectiveOn)}`),
  ])
}

function detailsOf(language: Language, { company }: Rules): string[] {
  const lines: readonly (readonly [string, string, string | undefined])[] = [
    ['住所', 'Address', company.address],
    ['代表者', 'Representative', company.representative],
    ['個人情報保護管理者', 'Privacy officer', company.officer],
    ['電話', 'Telephone', company.phone],
    ['メール', 'E-mail', company.email],
    ['認定個人情報保護団体', 'Accredited organisation', company.accreditedBody],
  ]
  return lines.flatMap(([ja, en, value]) =>
    value === undefined ? [] : [language === 'ja' ? `${ja}:${value}` : `${en}: ${value}`],
  )
}

/** That there is none is said only where somebody answered so (Order 10(iii)). */
function accredited(language: Language, { company, answers }: Rules): string | null {
  if (company.accreditedBody !== undefined) return null
  if (answers?.['accredited-body']?.answer !== false) return null
  return language === 'ja'
    ? '当社が加入している認定個人情報保護団体はありません。'
    : 'We belong to no accredited personal information protection organisation.'
}
