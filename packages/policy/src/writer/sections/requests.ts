import type { Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { identityPaper } from '../../law/jp/identity-papers.ts'
import { list } from '../phrases.ts'
import { type Block, numbered, paragraph, present, type SectionWriter } from '../section.ts'
import {
  channelWords,
  deliveryWords,
  feeSentence,
  kindItems,
  paperWords,
  type RequestsOfRules,
  refusalItems,
  usablePapers,
} from './request-words.ts'

/** What a person may ask for, how, and how the company answers (Art. 32-38). */
export const requests: SectionWriter = {
  kind: 'requests',
  heading: { ja: '開示等のご請求', en: 'Your requests' },
  write: {
    ja: (rules) => (rules.requests === undefined ? [] : requestsJa(rules.requests, rules)),
    en: (rules) => (rules.requests === undefined ? [] : requestsEn(rules.requests, rules)),
  },
}

function requestsJa(asked: RequestsOfRules, rules: Rules): readonly Block[] {
  return present([
    '当社は、保有個人データについて、ご本人または代理人から次のご請求をお受けします。',
    numbered(kindItems('ja', asked)),
    howToAsk('ja', asked),
    identity('ja', asked),
    agents('ja', asked),
    paragraph('ja', [
      feeSentence('ja', asked),
      asked.delivery &&
        `開示の方法は、${asked.delivery.map((one) => deliveryWords[one].ja).join('または')}${asked.delivery.length > 1 ? 'から、お選びいただけます' : 'です'}。`,
      asked.promisedDays === undefined
        ? 'ご請求には、遅滞なく回答します。'
        : `ご請求には、受け付けた日から${asked.promisedDays}日以内に回答します。`,
    ]),
    '次の場合は、ご請求の全部または一部に応じられないことがあります。そのときは、理由を添えて遅滞なくお知らせします。',
    numbered(['ご本人または代理人であることを確かめられない場合', ...refusalItems('ja', asked)]),
    loggedSentence('ja', rules),
  ])
}

function requestsEn(asked: RequestsOfRules, rules: Rules): readonly Block[] {
  return present([
    'We take the following requests about retained personal data from you or your agent.',
    numbered(kindItems('en', asked)),
    howToAsk('en', asked),
    identity('en', asked),
    agents('en', asked),
    paragraph('en', [
      feeSentence('en', asked),
      asked.delivery &&
        `We disclose by ${asked.delivery.map((one) => deliveryWords[one].en).join(' or ')}${asked.delivery.length > 1 ? ', as you choose' : ''}.`,
      asked.promisedDays === undefined
        ? 'We tell you the result without delay.'
        : `We tell you the result within ${asked.promisedDays} days of receiving the request.`,
    ]),
    'In the following cases we may not be able to do all or part of what you ask. We then tell you so without delay, with the reason.',
    numbered([
      'we cannot make sure that it is you or your agent who asks',
      ...refusalItems('en', asked),
    ]),
    loggedSentence('en', rules),
  ])
}

/** Channel and content; the company helps to find the data and asks nobody to ask for less (Art. 37(2)). */
export function howToAsk(language: Language, { channels = [] }: RequestsOfRules): string {
  if (language === 'ja') {
    return `${channelSentence(channels)}ご請求の種類、お名前、ご連絡先と、対象となる情報を特定する手がかり(会員番号、ご利用の時期など)をお知らせください。手がかりがお分かりにならないときは、特定に役立つ情報をご案内します。`
  }
  const by = channels.map((one) => channelWords[one].en)
  return `Requests reach us by ${by.length === 0 ? 'the desk at the end of this policy' : list('en', by)}. Tell us what you ask for, your name, how to reach you, and what helps to find the data, such as a member number or when you used our service. If you have nothing of the kind, we help you find it.`
}

function channelSentence(channels: NonNullable<RequestsOfRules['channels']>): string {
  const by = channels.filter((one) => one !== 'counter').map((one) => channelWords[one].ja)
  const direct = channels.includes('counter') ? '窓口で直接' : ''
  if (by.length === 0) return `ご請求は、${direct || '末尾の窓口へ'}お申し出ください。`
  return `ご請求は、${list('ja', by)}で${direct === '' ? '' : `、または${direct}`}お申し出ください。`
}

/** The numbers the law guards on just these papers; none for papers nobody knows. */
function cover(language: Language, papers: readonly string[]): string | null {
  const guarded = papers.flatMap((printed) => identityPaper(printed)?.guarded ?? [])
  const words = [...new Set(guarded.map((one) => one[language]))]
  if (words.length === 0) return null
  return language === 'ja'
    ? `${words.join('、')}は、見えないように覆ってください。`
    : `Cover the ${list('en', words)} where they appear.`
}

/** What is held first, papers only where that is not enough (Art. 37(4)); numbers the law guards stay covered. */
export function identity(
  language: Language,
  { identityDocuments }: RequestsOfRules,
): string | null {
  const papers = usablePapers(identityDocuments)
  if (papers.length === 0) return null
  const names = paperWords(language, papers)
  return language === 'ja'
    ? paragraph('ja', [
        'ご本人であることは、まず、登録済みのメールアドレスや電話番号など、当社がお預かりしている情報で確かめます。',
        `それで確かめられないときに限り、次の本人確認書類のいずれか1点の写しをお願いします:${names}。`,
        cover('ja', papers),
      ])
    : paragraph('en', [
        'We first make sure that it is you by what we already hold, such as the e-mail address or telephone number you registered.',
        `Only where that is not enough do we ask for a copy of one of these papers: ${names}.`,
        cover('en', papers),
      ])
}

/** Agents by law or by mandate, and what they show (Order 13). */
export function agents(language: Language, { agents: who = [] }: RequestsOfRules): string | null {
  if (who.length === 0) return null
  const ja = [
    who.includes('legal') && '法定代理人は代理権を確かめられる書類(戸籍や登記の証明書など)',
    who.includes('mandated') && 'ご本人が委任した代理人は委任状',
  ].filter(Boolean)
  const en = [
    who.includes('legal') &&
      'a legal representative shows a paper that proves it, such as a family register or a certificate of registered matters',
    who.includes('mandated') && 'an agent you mandated shows the mandate',
  ].filter(Boolean)
  return language === 'ja'
    ? `代理人によるご請求も承ります。${ja.join('を、')}を、代理人ご自身の本人確認書類とあわせてお示しください。`
    : `Agents may ask for you: ${en.join('; ')}, together with a paper of their own.`
}

/** A log tied to a member is personal data and disclosed like any other (GL 2-1). */
function loggedSentence(language: Language, { collection, requests: asked }: Rules): string | null {
  if (!collection?.identifiers.includes('access-log')) return null
  if (!asked?.kinds.includes('disclosure')) return null
  return language === 'ja'
    ? 'ご本人と結び付けて管理しているアクセスログも、開示の対象です。'
    : 'Access logs that are tied to you are disclosed as well.'
}
