import type { Rules } from '../bundle/rules.ts'
import { comparePolicies } from '../diff/compare-policies.ts'
import type { ChangeClass, PolicyDiff, RuleChange } from '../diff/policy-diff.ts'
import { firstAnchors, withAnchors } from '../document/anchors.ts'
import { carryAnchors } from '../document/anchors-carry.ts'
import { readDocument } from '../document/read-document.ts'

/** A museum's policy that nobody published, with rules for most of it. */
export const text = `# プライバシーポリシー

## 利用目的

当館は、個人情報を次の目的だけに利用します。

1. 入館料を請求するため
2. 展覧会のご案内をお送りするため
3. 会員証の発行および再発行のため
4. 来館の傾向を、だれの情報か分からない統計にするため

## 第三者への提供

当館は、次の場合を除き、個人データを第三者に提供しません。

1. 法令に基づく場合
2. 同意を得て、共催の会社に氏名を渡す場合

発送の業務を外部の会社に委託しています。友の会と、氏名と住所を共同で利用します。

## 開示等のご請求

開示、訂正、利用停止のご請求を、窓口と郵送で承ります。手数料は300円です。

## 保存期間

会員の情報は、退会の日から1年間保存します。法令が求めるときは、それより長く保存します。

## 安全管理

担当者だけが個人情報を取り扱います。

## お問い合わせ

個人情報の窓口は、つきのわ美術館総務課、電話099-000-1234です。
`

export const purpose = (id: string, ja: string, clause: string): Rules['purposes'][number] => ({
  id,
  label: { ja, en: id },
  clauses: ['purposes-1', clause],
  categories: ['name'],
  stoppable: id === 'news',
})

export const rules: Rules = {
  format: 1,
  company: { name: 'つきのわ美術館', address: '架空県月輪市1-2-3', representative: '館長 月輪 花' },
  policy: { ja: { file: 'policy.ja.md', sha256: 'a'.repeat(64) } },
  collection: { clauses: ['purposes-1'], identifiers: ['cookie'] },
  purposes: [
    purpose('billing', '請求', 'purposes-2'),
    purpose('news', '案内', 'purposes-3'),
    purpose('cards', '会員証', 'purposes-4'),
    { ...purpose('statistics', '統計', 'purposes-5'), anonymous: { clauses: ['purposes-5'] } },
  ],
  provisions: [
    { clauses: ['third-party-1', 'third-party-2'], basis: 'law' },
    {
      clauses: ['third-party-1', 'third-party-3'],
      basis: 'consent',
      recipient: { ja: '共催の会社', en: 'co-hosts' },
      items: ['name'],
    },
    { clauses: ['third-party-4'], basis: 'entrustment' },
    {
      clauses: ['third-party-5'],
      basis: 'joint-use',
      joint: {
        items: ['name', 'address'],
        users: { ja: '友の会', en: 'friends' },
        purposes: ['news'],
        responsible: { name: 'つきのわ美術館', address: '架空県月輪市1-2-3' },
      },
    },
  ],
  transmissions: [
    {
      id: 'counter',
      clauses: ['third-party-4'],
      destination: { name: 'ほしの計測' },
      items: ['Cookie'],
      purpose: { ja: '集計', en: 'counting' },
      recipientPurpose: { ja: '集計', en: 'counting' },
      route: 'publish',
    },
  ],
  requests: {
    clauses: ['requests-1', 'requests-2'],
    kinds: ['disclosure', 'correction', 'suspension'],
    identityDocuments: ['運転免許証'],
    channels: ['counter', 'post'],
    feeYen: 300,
    promisedDays: 14,
  },
  permissions: { clauses: ['safeguards-1'] },
  safeguards: { clauses: ['safeguards-1'], measures: ['people', 'technical'] },
  schedules: [
    {
      id: 'members',
      clauses: ['retention-1'],
      period: 'P1Y',
      ground: { ja: '精算', en: 'settlement' },
      afterwards: 'erase',
    },
  ],
  retention: { clauses: ['retention-2'], exceptions: ['law'] },
  contact: { clauses: ['contact-1'], department: '総務課' },
  statements: [],
}

type Part<Key extends keyof Rules> = NonNullable<Rules[Key]>
export const original = readDocument(text)
export const before = { document: original, rules }

/** The policy with its text, its rules or both edited. */
export function edited(
  from: string,
  to: string,
  change: (rules: Rules) => Partial<Rules> = () => ({}),
): PolicyDiff {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`)
  const next = readDocument(text.replace(from, to))
  const document = withAnchors(next, carryAnchors(firstAnchors(original), next))
  return comparePolicies(before, { document, rules: { ...rules, ...change(rules) } })
}
export const ruled = (change: Partial<Rules>): PolicyDiff => edited('', '', () => change)
export const purposeWith = (
  at: number,
  change: Partial<Rules['purposes'][number]>,
): Partial<Rules> => ({
  purposes: rules.purposes.map((one, n) => (n === at ? { ...one, ...change } : one)),
})
export const provisionWith = (
  at: number,
  change: Partial<Rules['provisions'][number]>,
): Partial<Rules> => ({
  provisions: rules.provisions.map((one, n) => (n === at ? { ...one, ...change } : one)),
})
export const jointWith = (change: Partial<NonNullable<Rules['provisions'][number]['joint']>>) => {
  const joint = rules.provisions[3]?.joint
  if (joint === undefined) throw new Error('the fourth is a joint use')
  return provisionWith(3, { joint: { ...joint, ...change } })
}
export const added = (provision: Rules['provisions'][number]): Partial<Rules> => ({
  provisions: [...rules.provisions, provision],
})
export const asked = (change: Partial<Part<'requests'>>): Partial<Rules> => ({
  requests: { ...(rules.requests as Part<'requests'>), ...change },
})
export const scheduled = (change: Partial<Rules['schedules'][number]>): Partial<Rules> => ({
  schedules: rules.schedules.map((schedule) => ({ ...schedule, ...change })),
})
export const relatedTo = {
  purpose: 'news',
  reason: '展覧会の案内から予想できる範囲です',
  by: '月輪 花',
  on: '2026-11-20',
}

/** One edit, and what the law asks of it: `rule change class provisions`. */
export type Row = readonly [what: string, diff: () => PolicyDiff, expected: Expected]
type Expected = readonly [
  rule: string,
  change: RuleChange['change'],
  gravity: ChangeClass,
  provisions: string,
]

/** What a comparison found of one rule, as a row expects it. */
export function foundOf(diff: PolicyDiff, [rule, change]: Expected): Expected | undefined {
  const found = diff.rules.find((one) => one.rule === rule && one.change === change)
  return found && [rule, change, found.class, cited(found)]
}

/** The provisions a change rests on, as short as they can be written. */
export function cited({ provisions }: RuleChange): string {
  return provisions
    .map(({ law, article, paragraph, item }) => {
      const parts = [paragraph, item].flatMap((part) => (part === undefined ? [] : [`(${part})`]))
      return `${law === 'APPI' ? '' : `${law} `}${article}${parts.join('')}`
    })
    .join(' ')
}
