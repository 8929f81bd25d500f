import { blank } from '../phrases.ts'
import { feeSentence, kindItems, type RequestsOfRules } from '../sections/request-words.ts'
import { agents, howToAsk, identity, requests } from '../sections/requests.ts'
import { both, type Mend, type MendMatter } from './mend.ts'

const beside = { how: 'add', kind: 'requests', heading: requests.heading } as const
const there = { ...beside, how: 'replace' } as const

/** Every kind the law knows: a text that leaves one out is mended by naming them all. */
const allKinds = [
  'purpose-notice',
  'disclosure',
  'provision-records',
  'correction',
  'addition',
  'deletion',
  'suspension',
  'erasure',
  'stop-provision',
]

/** What a person may ask for, and how it is answered. */
export const requestMends: readonly Mend[] = [
  {
    mends: ['PUB-03'],
    ...beside,
    text: ({ rules }) =>
      both((language) => {
        const kinds = kindItems(language, { ...asked(rules), kinds: allKinds })
        return language === 'ja'
          ? `ご本人または代理人は、保有個人データについて、${kinds.join('、')}をご請求いただけます。`
          : `You or your agent may ask us for the following: ${kinds.join('; ')}.`
      }),
  },
  {
    mends: ['PP-011'],
    ...beside,
    text: () => ({
      ja: '個人データを第三者に提供した記録と、第三者から提供を受けた記録(第三者提供記録)の開示も、ご請求いただけます。',
      en: 'You may also ask for disclosure of the records of providing your data to, and receiving them from, third parties.',
    }),
  },
  {
    mends: ['PP-012'],
    ...beside,
    text: ({ rules }) =>
      both((language) => {
        const request = asked(rules)
        const ways =
          language === 'ja'
            ? '開示は、電磁的記録(ファイル)の提供または書面の交付のうち、ご希望の方法で行います。'
            : 'We disclose by an electronic file or on paper, as you choose.'
        const { agents: who = ['legal', 'mandated'] } = request
        return [
          howToAsk(language, request),
          identity(language, request),
          agents(language, { ...request, agents: who }),
          ways,
        ]
          .filter(Boolean)
          .join('\n\n')
      }),
  },
  {
    mends: ['PP-013'],
    ...there,
    text: () => ({
      ja: 'ご本人と結び付けて管理しているアクセスログなどの記録も、開示の対象です。開示しないのは、個人情報保護法が定める理由がある場合に限ります。',
      en: 'Access logs and other records that are tied to you are disclosed as well. We refuse disclosure only on grounds of the Act.',
    }),
  },
  {
    mends: ['PP-014'],
    ...beside,
    text: () => ({
      ja: '個人情報保護法が定める理由によりご請求の全部または一部に応じられないときは、理由を添えて遅滞なくお知らせします。',
      en: 'Where we cannot do all or part of what you ask on a ground of the Act, we tell you so without delay, with the reason.',
    }),
  },
  {
    mends: ['PP-015'],
    ...there,
    text: ({ clause }) => ({
      ja: `${clause.replace(/健康保険(?:被保険者)?証(?:\(カード\))?|(?<!健康)保険証/gu, '資格確認書')}\n\n資格確認書の保険者番号、被保険者等記号・番号と、個人番号、住民票コード、本籍は、見えないように覆ってください。`,
      en: `We accept the health insurance eligibility certificate instead of the health insurance card. Cover the insurer's number, the insured's symbol and number, My Numbers, resident record codes and registered domiciles.`,
    }),
  },
  {
    mends: ['PP-016'],
    ...beside,
    text: ({ rules }) =>
      both(
        (language) =>
          identity(language, {
            ...asked(rules),
            identityDocuments: papersOf(rules, language),
          }) ?? '',
      ),
  },
  {
    mends: ['PP-017'],
    ...beside,
    text: () => ({
      ja: `本人確認書類の写しは、${blank('専用の送信画面、郵送などの方法')}でお送りください。送信画面や郵送でお受けした写しは、確認が済んだ日から${blank('日数')}日以内に消去します。`,
      en: `Send copies of identity papers by ${blank('an upload form, post or the like')}. We erase them within ${blank('number')} days of the check.`,
    }),
  },
  {
    mends: ['PP-018'],
    ...beside,
    text: ({ rules }) =>
      both(
        (language) =>
          feeSentence(language, asked(rules)) ??
          (language === 'ja'
            ? `手数料は、利用目的の通知と開示のご請求1件につき${blank('金額')}円です。お支払いの方法は${blank('支払い方法')}です。`
            : `The fee is ${blank('amount')} yen for each request for the purpose or for disclosure, paid by ${blank('how to pay')}.`),
      ),
  },
]

function asked({ requests: stated }: MendMatter['rules']): RequestsOfRules {
  return stated ?? { clauses: [], kinds: allKinds, identityDocuments: [] }
}

function papersOf(rules: MendMatter['rules'], language: 'ja' | 'en'): string[] {
  const { identityDocuments } = asked(rules)
  if (identityDocuments.length > 0) return identityDocuments
  return [blank(language === 'ja' ? '本人確認書類' : 'identity papers')]
}
