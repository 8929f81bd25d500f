import * as fc from 'fast-check'
import type { ProvisionRule, PurposeRule, Rules, ScheduleRule } from '../bundle/rules.ts'
import { wholeRules } from './whole-rules.ts'

const clauses = ['other-1']

const purposePool: readonly (readonly [id: string, ja: string, en: string])[] = [
  ['recruitment', '採用の選考と、応募された方への連絡のため', 'selecting and answering applicants'],
  ['identity-verification', 'ご本人であることの確認(本人確認)のため', 'verifying identity'],
  ['billing', '代金を請求し、お支払いを受けるため', 'billing'],
  ['misuse-prevention', '不正な利用を見つけて防ぐため', 'preventing misuse'],
  ['incident-response', '障害や事故の原因を調べて対応するため', 'failures and accidents'],
  ['campaigns', 'アンケートやキャンペーンを行い、賞品をお送りするため', 'surveys and campaigns'],
  ['advertising', '閲覧の履歴を分析し、関心に合わせた広告を表示するため', 'advertising'],
  ['statistics', '個人を特定できない統計を作成するため', 'statistics'],
  ['improvement', 'サイトの使いやすさを改善するため', 'improving our site'],
  ['inquiries', 'お問い合わせにお答えするため', 'inquiries'],
  ['fulfilment', 'ご注文の商品を発送するため', 'sending orders'],
  ['notices', 'ご利用に必要な事柄をご連絡する(重要なお知らせ)ため', 'notices'],
  ['service-information', '新しい商品やサービスをご案内するため', 'news'],
]

const purposes: fc.Arbitrary<PurposeRule[]> = fc
  .shuffledSubarray([...purposePool], { minLength: 2 })
  .map((chosen) =>
    chosen.map(([id, ja, en]) => ({
      id,
      label: { ja, en },
      clauses,
      categories: ['name', 'email'],
      stoppable: ['campaigns', 'advertising', 'improvement', 'service-information'].includes(id),
    })),
  )

type Basis = ProvisionRule['basis']

/** A text groups its cases: without consent, with consent, by opt-out, and to whom the law calls no third party. */
const groups: readonly (readonly Basis[])[] = [
  ['law', 'emergency', 'public-authority'],
  ['consent', 'payment', 'advertising', 'nda'],
  ['opt-out'],
  ['entrustment', 'succession', 'joint-use'],
]

const provisions: fc.Arbitrary<ProvisionRule[]> = fc
  .tuple(...groups.map((group) => fc.shuffledSubarray([...group])))
  .map((chosen) => chosen.flat().map((basis) => ({ ...provisionOf(basis), clauses })))

function provisionOf(basis: Basis): ProvisionRule {
  return wholeRules.provisions.find((one) => one.basis === basis) ?? { clauses, basis }
}

const schedules: fc.Arbitrary<ScheduleRule[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('members', 'orders', 'cards', 'inquiries', 'mail', 'reviews'),
    clauses: fc.constant(clauses),
    period: fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('Y', 'M', 'D'))
      .map(([count, unit]) => `P${count}${unit}`),
    start: fc.constant({ ja: '取引が終わった日', en: 'the end of the transaction' }),
    ground: fc.constant({ ja: 'お問い合わせへの対応', en: 'questions' }),
    afterwards: fc.constantFrom('erase' as const, 'anonymise' as const),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
)

const { requests: whole } = wholeRules

const requests: fc.Arbitrary<NonNullable<Rules['requests']>> = fc
  .record({
    kinds: fc.subarray(whole?.kinds ?? []).map(asATextNamesThem),
    identityDocuments: fc.shuffledSubarray([
      '運転免許証',
      'マイナンバーカードの表面',
      '資格確認書',
      '在留カード',
      'パスポート',
    ]),
    channels: fc.subarray(['web', 'mail', 'post', 'phone', 'counter'] as const, { minLength: 1 }),
    agents: fc.subarray(['legal', 'mandated'] as const, { minLength: 1 }),
    delivery: fc.subarray(['electronic', 'paper'] as const, { minLength: 1 }),
    feeYen: fc.integer({ min: 0, max: 20_000 }),
    promisedDays: fc.integer({ min: 1, max: 60 }),
  })
  .map((asked) => ({ ...asked, clauses }))

/** Requests are called 「開示等のご請求」, so a text never leaves disclosure out, and 追加 stands beside 訂正 (Art. 34). */
function asATextNamesThem(kinds: readonly string[]): string[] {
  const needed = ['disclosure', ...(kinds.includes('addition') ? ['correction'] : [])]
  return [...new Set([...needed, ...kinds])]
}

/** Rules of one company or another: any of the things a text can say, in any combination. */
export const arbitraryRules: fc.Arbitrary<Rules> = fc
  .record(
    {
      purposes,
      provisions,
      schedules,
      requests,
      collection: fc.record({
        clauses: fc.constant(clauses),
        identifiers: fc.subarray(
          [
            'cookie',
            'ip-address',
            'device-id',
            'mobile-id',
            'advertising-id',
            'access-log',
            'location',
          ],
          { minLength: 1 },
        ),
      }),
      acquisition: fc.constant({ clauses }),
      permissions: fc.constant({ clauses }),
      safeguards: fc
        .subarray(wholeRules.safeguards?.measures ?? [], { minLength: 1 })
        .map((measures) => ({ clauses, measures })),
      retention: fc
        .subarray(['law', 'consent', 'claims', 'fraud'] as const, { minLength: 1 })
        .map((exceptions) => ({ clauses, exceptions })),
      breach: fc.constant({ clauses }),
      improvement: fc.record({
        clauses: fc.constant(clauses),
        auditEvery: fc.constantFrom('P1Y', 'P2Y', 'P18M', 'P6M', 'P1M'),
        trainingEvery: fc.constantFrom('P1Y', 'P6M', 'P3M'),
      }),
      change: fc.record({
        clauses: fc.constant(clauses),
        noticeDays: fc.integer({ min: 1, max: 90 }),
      }),
      company: fc.record(
        {
          name: fc.constantFrom('株式会社みどり園芸', '合同会社あおば堂'),
          email: fc.constant('kojin@midori-engei.example'),
          address: fc.constant('〒999-0002 架空県若葉市花町4丁目5番6号'),
          representative: fc.constant('代表取締役 庭野 茂'),
          phone: fc.constant('099-000-5678'),
          officer: fc.constant('庭野 みどり'),
          accreditedBody: fc.constant('一般社団法人架空個人情報協会'),
        },
        { requiredKeys: ['name'] },
      ),
      contact: fc.record({
        clauses: fc.constant(clauses),
        department: fc.constantFrom('個人情報相談窓口', 'お客様係'),
        complaints: fc.constant(true),
      }),
    },
    { requiredKeys: ['purposes', 'provisions', 'schedules', 'company', 'contact'] },
  )
  .map((parts) => ({
    format: 1 as const,
    policy: wholeRules.policy,
    statements: [],
    // Who promises to publish changes says where.
    ...(parts.change !== undefined && { publication: wholeRules.publication }),
    ...parts,
    ...(parts.requests !== undefined && { requests: stoppingProvision(parts.requests, parts) }),
  }))
  .map((rules) => rules as Rules)

/** An opt-out is stopped on request (Art. 27(2)), which is a request to stop provision. */
function stoppingProvision(
  asked: NonNullable<Rules['requests']>,
  { provisions: cases }: Pick<Rules, 'provisions'>,
): Rules['requests'] {
  if (!cases.some(({ basis }) => basis === 'opt-out')) return asked
  return { ...asked, kinds: [...new Set([...asked.kinds, 'stop-provision'])] }
}
