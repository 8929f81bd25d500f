import type { Bilingual, Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { identityPaper } from '../../law/jp/identity-papers.ts'
import { requestRulesFor } from '../../law/jp/requests.ts'
import { type Block, dashed, numbered, pageMarkdown, present, sectionMarkdown } from '../section.ts'
import {
  channelWords,
  deliveryWords,
  feeSentence,
  groupsOf,
  type RequestsOfRules,
  refusalItems,
  usablePapers,
} from '../sections/request-words.ts'
import { agents } from '../sections/requests.ts'

/**
 * Writes the page on how to ask for disclosure and the rest: kinds and their conditions, channel, what to send,
 * identity and what to cover, agents, fee, method, period, refusal, complaint (Art. 32(1)(iii), 37; Order 12);
 * null without a rule.
 */
export function writeRequestPage(
  rules: Rules,
  { language }: { readonly language: Language },
): string | null {
  const { requests } = rules
  if (requests === undefined) return null
  const parts: readonly (readonly [heading: Bilingual, blocks: readonly Block[]])[] = [
    [headings.kinds, [dashed(kindsWithConditions(language, requests))]],
    [headings.how, howTo(language, requests, rules)],
    [headings.tell, [dashed(whatToTell(language, requests))]],
    [headings.identity, identityBlocks(language, requests)],
    [headings.agents, present([agents(language, requests)])],
    [headings.answer, present([answer(language, requests)])],
    [headings.fee, present([feeSentence(language, requests)])],
    [headings.refusal, refusal(language, requests)],
    [headings.complaint, present([complaint(language, rules)])],
  ]
  const sections = parts
    .filter(([, blocks]) => blocks.length > 0)
    .map(([heading, blocks]) => sectionMarkdown(heading[language], blocks))
  return pageMarkdown(headings.title[language], sections)
}

const headings = {
  title: { ja: '開示等のご請求の手続', en: 'How to make a request' },
  kinds: { ja: 'ご請求いただけること', en: 'What you may ask for' },
  how: { ja: 'ご請求の方法', en: 'How to ask' },
  tell: { ja: 'お知らせいただくこと', en: 'What to tell us' },
  identity: { ja: 'ご本人の確認', en: 'Making sure it is you' },
  agents: { ja: '代理人によるご請求', en: 'Agents' },
  answer: { ja: 'お返事の方法と時期', en: 'Our answer' },
  fee: { ja: '手数料', en: 'Fee' },
  refusal: { ja: 'ご請求に応じられない場合', en: 'When we may refuse' },
  complaint: { ja: '苦情のお申し出', en: 'Complaints' },
} as const satisfies Record<string, Bilingual>

/** A kind on several conditions, such as a stop, lists them all. */
function kindsWithConditions(language: Language, requests: RequestsOfRules): string[] {
  return groupsOf(language, requests).map(({ words, kinds }) => {
    const rules = kinds.flatMap((kind) => requestRulesFor(kind))
    const conditions = [...new Set(rules.map(({ condition }) => condition[language]))]
    if (conditions.length === 0) return words
    return language === 'ja'
      ? `${words}:${conditions.join('、')}`
      : `${words}: where ${conditions.join(', or where ')}`
  })
}

function howTo(
  language: Language,
  { channels = [] }: RequestsOfRules,
  { company }: Rules,
): readonly Block[] {
  const reach: Readonly<Record<string, string | undefined>> = {
    mail: company.email,
    post: company.address,
    phone: company.phone,
    counter: company.address,
  }
  const items = channels.map((one) => {
    const where = reach[one]
    const word = channelWords[one][language]
    if (where === undefined) return word
    return language === 'ja' ? `${word}:${where}` : `${word}: ${where}`
  })
  return present([
    language === 'ja' ? '次の方法で承ります。' : 'Requests reach us by:',
    dashed(items.length > 0 ? items : [company.email ?? company.address ?? company.name]),
  ])
}

/** The company helps to find the data, and asks nobody to ask for less (Art. 37(2)). */
function whatToTell(language: Language, { kinds, delivery }: RequestsOfRules): string[] {
  const asks = (...some: string[]): boolean => some.some((kind) => kinds.includes(kind))
  const parts: readonly (readonly [applies: boolean, words: Bilingual])[] = [
    [true, { ja: 'ご請求の種類', en: 'what you ask for' }],
    [true, { ja: 'お名前とご連絡先', en: 'your name and how to reach you' }],
    [
      true,
      {
        ja: '対象となる情報を特定する手がかり(会員番号、ご利用の時期など。お分かりにならないときは、特定に役立つ情報をご案内します)',
        en: 'what helps to find the data, such as a member number or when you used our service; where you have nothing of the kind, we help',
      },
    ],
    [
      asks('correction', 'addition', 'deletion'),
      { ja: '誤っている箇所と正しい内容', en: 'what is wrong and what is right' },
    ],
    [
      asks('suspension', 'erasure', 'stop-provision'),
      { ja: '停止や消去を求める理由', en: 'why you want a stop or an erasure' },
    ],
    [
      (delivery?.length ?? 0) > 1 && asks('disclosure', 'provision-records'),
      { ja: '開示の方法のご希望', en: 'how you want to be shown the data' },
    ],
  ]
  return parts.flatMap(([applies, words]) => (applies ? [words[language]] : []))
}

function identityBlocks(
  language: Language,
  { identityDocuments }: RequestsOfRules,
): readonly Block[] {
  const papers = usablePapers(identityDocuments)
  if (papers.length === 0) return []
  const items = papers.map((printed) => {
    const paper = identityPaper(printed)
    const name = language === 'ja' ? printed : (paper?.name.en ?? printed)
    const cover = paper?.cover?.[language]
    if (cover === undefined) return name
    return language === 'ja' ? `${name}(${cover})` : `${name} (${cover})`
  })
  return language === 'ja'
    ? [
        'まず、登録済みのメールアドレスや電話番号など、当社がお預かりしている情報で確かめます。それで確かめられないときに限り、次の本人確認書類のいずれか1点の写しをお願いします。',
        dashed(items),
        '覆っていただく番号などが見える写しが届いたときは、当社で見えないようにしてから取り扱います。',
      ]
    : [
        'We first use what we already hold, such as the e-mail address or telephone number you registered. Only where that is not enough do we ask for a copy of one of these papers.',
        dashed(items),
        'Where a copy arrives with one of these numbers in sight, we cover it before we handle the copy.',
      ]
}

function answer(language: Language, { delivery = [], promisedDays }: RequestsOfRules): string {
  const ways = delivery.map((one) => deliveryWords[one][language])
  if (language === 'ja') {
    const when = promisedDays === undefined ? '遅滞なく' : `受け付けた日から${promisedDays}日以内に`
    const how =
      ways.length === 0
        ? ''
        : `開示は、${ways.join('または')}で行います。${ways.length > 1 ? 'ご希望の方法をお選びください。' : ''}`
    return `${how}結果は、${when}お知らせします。対象となる情報が無いときも、その旨をお知らせします。`
  }
  const when =
    promisedDays === undefined ? 'without delay' : `within ${promisedDays} days of receipt`
  const how =
    ways.length === 0
      ? ''
      : `We disclose by ${ways.join(' or ')}${ways.length > 1 ? ', as you choose' : ''}. `
  return `${how}We tell you the result ${when}, also where we hold nothing.`
}

function refusal(language: Language, requests: RequestsOfRules): readonly Block[] {
  return language === 'ja'
    ? [
        '次の場合は、ご請求の全部または一部に応じられないことがあります。そのときは、根拠と理由を遅滞なくお知らせします。',
        numbered([
          'ご本人または代理人であることを確かめられない場合',
          ...refusalItems('ja', requests),
        ]),
      ]
    : [
        'In the following cases we may not do all or part of what you ask. We then tell you the ground and the reason without delay.',
        numbered([
          'we cannot make sure that it is you or your agent who asks',
          ...refusalItems('en', requests),
        ]),
      ]
}

function complaint(language: Language, { company, contact }: Rules): string | null {
  if (contact?.complaints !== true) return null
  const desk = [company.name, contact.department].filter(Boolean).join(' ')
  const reach = [company.address, company.phone, company.email].filter(Boolean)
  const body = company.accreditedBody
  if (language === 'ja') {
    return `個人情報の取扱いについての苦情は、${desk}(${reach.join('、')})へお申し出ください。${body === undefined ? '' : `認定個人情報保護団体である${body}にもお申し出いただけます。`}`
  }
  return `Complaints about how we handle personal information reach us at ${desk} (${reach.join('; ')}).${body === undefined ? '' : ` You may also complain to ${body}, an accredited organisation.`}`
}
