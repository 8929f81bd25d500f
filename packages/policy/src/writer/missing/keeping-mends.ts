import type { Bilingual } from '@yakusoku/contract'
import { blank } from '../phrases.ts'
import { breach, improvement } from '../sections/breach.ts'
import { change, changeBlocks } from '../sections/change.ts'
import { contact } from '../sections/contact.ts'
import { retention } from '../sections/retention.ts'
import { type Measure, measureWords, safeguards } from '../sections/safeguards.ts'
import { both, type Mend, type MendMatter } from './mend.ts'

const guarded = { how: 'add', kind: 'safeguards', heading: safeguards.heading } as const
const kept = { kind: 'retention', heading: retention.heading } as const

/** Security, retention, breach, improvement, change and contact. */
export const keepingMends: readonly Mend[] = [
  {
    mends: ['PP-008'],
    ...guarded,
    text: ({ rules }) =>
      both((language) => [
        language === 'ja'
          ? '当社は、個人データの漏えい、滅失または毀損を防ぐため、次の安全管理措置を講じています。'
          : 'To prevent leak, loss and damage of personal data we take the following security measures.',
        { items: measures.map((one) => measureOrBlank(language, one, rules)), numbered: false },
      ]),
  },
  {
    mends: ['PP-009'],
    ...guarded,
    text: ({ rules }) => both((language) => measureWords(language, 'external-environment', rules)),
  },
  {
    mends: ['PP-027'],
    ...guarded,
    text: () => ({
      ja: '当社は、個人データの漏えい、滅失または毀損を防ぐため、必要かつ適切な安全管理措置を講じます。',
      en: 'We take the necessary and appropriate measures to prevent leak, loss and damage of personal data.',
    }),
  },
  {
    mends: ['PP-024'],
    how: 'replace',
    ...kept,
    text: () => ({
      ja: `法令が保存を義務付けている場合、または請求、訴訟などの紛争への対応に必要で、${blank('承認する責任者')}が期限を決めて承認した場合`,
      en: `a law demands it, or a claim, a suit or another dispute needs it and ${blank('the person responsible')} approved it until a set day`,
    }),
  },
  {
    mends: ['PP-025'],
    how: 'add',
    ...kept,
    text: ({ rules }) =>
      rules.schedules.length > 0
        ? both((language) => retention.write[language](rules))
        : {
            ja: `${blank('情報の種類')}は、${blank('起算日')}から${blank('数')}年間保存し、その後、復元できない方法で消去します(${blank('期間の根拠')})。`,
            en: `${blank('kind of information')}: kept for ${blank('number')} years from ${blank('the day it counts from')}, then erased beyond recovery (${blank('ground of the period')}).`,
          },
  },
  {
    mends: ['PP-026'],
    how: 'replace',
    kind: 'breach',
    heading: breach.heading,
    text: ({ rules }) =>
      both((language) =>
        breach.write[language]({ ...rules, breach: rules.breach ?? { clauses: [] } }),
      ),
  },
  {
    mends: ['PP-036'],
    how: 'replace',
    kind: 'improvement',
    heading: improvement.heading,
    text: ({ rules }) => improved(rules),
  },
  {
    mends: ['PP-028'],
    how: 'add',
    kind: 'policy-change',
    heading: change.heading,
    // Where the latest text is posted is another promise, which the text may make already.
    text: ({ rules }) => both((language) => changeBlocks(language, rules.change?.noticeDays)),
  },
  {
    mends: ['PP-007'],
    how: 'add',
    kind: 'contact',
    heading: contact.heading,
    text: ({ rules: { company } }) => ({
      ja: `- 名称:${company.name}\n- 住所:${company.address ?? blank('住所')}\n- 代表者:${company.representative ?? blank('代表者の役職と氏名')}`,
      en: `- Name: ${company.name}\n- Address: ${company.address ?? blank('address')}\n- Representative: ${company.representative ?? blank('office and name')}`,
    }),
  },
  {
    mends: ['PP-019'],
    how: 'add',
    kind: 'contact',
    heading: contact.heading,
    text: ({ rules: { company, contact: desk } }) => ({
      ja: `個人情報の取扱いについての苦情のお申し出先:${desk?.department ?? blank('窓口の名称')}(${company.phone ?? company.email ?? blank('連絡先')})`,
      en: `Complaints about how personal information is handled: ${desk?.department ?? blank('desk')} (${company.phone ?? company.email ?? blank('how to reach it')})`,
    }),
  },
  {
    mends: ['PP-020'],
    how: 'add',
    kind: 'contact',
    heading: contact.heading,
    text: ({ rules: { company } }) => ({
      ja: `当社は、認定個人情報保護団体である${company.accreditedBody ?? blank('団体の名称')}の対象事業者です。苦情の解決のお申し出先は、${blank('団体の連絡先')}です。`,
      en: `We are a member of ${company.accreditedBody ?? blank('name of the body')}, an accredited personal information protection organisation, to which you may also complain (${blank('how to reach it')}).`,
    }),
  },
]

const measures: readonly Measure[] = [
  'basic-policy',
  'rules',
  'organisational',
  'people',
  'physical',
  'technical',
]

/** What the company does is a fact: a measure no rule states is offered as an example in brackets. */
function measureOrBlank(
  language: 'ja' | 'en',
  measure: Measure,
  rules: MendMatter['rules'],
): string {
  const words = measureWords(language, measure, rules)
  if (rules.safeguards?.measures.includes(measure)) return words
  const [head = '', ...rest] = words.split(language === 'ja' ? ':' : ': ')
  const example = rest.join(':')
  return language === 'ja'
    ? `${head}:${blank(`実際に講じている措置。例:${example}`)}`
    : `${head}: ${blank(`what is done; for example: ${example}`)}`
}

function improved(rules: MendMatter['rules']): Bilingual {
  const { auditEvery, trainingEvery } = rules.improvement ?? {}
  if (auditEvery !== undefined && trainingEvery !== undefined) {
    return both((language) => improvement.write[language](rules))
  }
  return {
    ja: `当社は、内部監査と従業者への教育を年に${blank('回数')}回以上行い、その結果を踏まえて個人情報の取扱いを見直します。`,
    en: `We audit how personal information is handled and train our staff ${blank('number')} times a year or more, and improve by what we find.`,
  }
}
