import type { Rules } from '../bundle/rules.ts'
import { identifiersIn } from '../extraction/mentions.ts'
import type { Passage } from '../extraction/passage.ts'
import type { ClauseFinder } from './clause-finder.ts'

type Transmission = NonNullable<Rules['transmissions']>[number]

/** Services that receive what a page sends, by the names policies use; `id` of the rule and who is behind it. */
const services: readonly (readonly [id: string, receiver: string, words: RegExp])[] = [
  ['google-analytics', 'Google', /google ?アナリティクス|google ?analytics/u],
  ['google-ads', 'Google', /google ?(?:adsense|アドセンス|広告|ads)/u],
  ['meta', 'Meta', /facebook|meta ?(?:ピクセル|pixel)/u],
  ['yahoo', 'Yahoo! JAPAN', /yahoo/u],
  ['line', 'LINE', /line(?:公式|ログイン|広告|タグ)/u],
  ['microsoft-clarity', 'Microsoft', /microsoft ?clarity/u],
  ['hubspot', 'HubSpot', /hubspot/u],
  ['hotjar', 'Hotjar', /hotjar/u],
]
const PURPOSE = /(?:^|は、|、)([^。、][^。]{2,60}?(?:ため|目的))(?=[、にで])/u
const items: Readonly<Record<string, string>> = {
  cookie: 'Cookie',
  'ip-address': 'IPアドレス',
  'device-id': '端末識別子',
  'mobile-id': '携帯端末の識別子',
  'advertising-id': '広告識別子',
  'access-log': 'アクセスログ',
  location: '位置情報',
}
/** The law asks for it; where the text is silent a person must say. */
const UNSAID = { ja: '(本文に記載がありません)', en: '(not stated in the text)' }

/** What the sections on cookies say is sent to a service they name; the items must be named too. */
export function draftTransmissions(clauses: ClauseFinder): Transmission[] | undefined {
  const found = services.flatMap(([id, name, words]) => {
    const [first] = clauses.passages(['cookies'], words)
    if (first === undefined) return []
    const around = clauses
      .passages(['cookies'], /./u)
      .filter(({ clause }) => clause.section === first.clause.section)
    const sent = identifiersIn(around.map(({ text }) => text).join('\n'))
    return sent.length === 0 ? [] : [transmissionOf({ id, name, first, around }, sent)]
  })
  return found.length === 0 ? undefined : found
}

interface Named {
  readonly id: string
  readonly name: string
  readonly first: Passage
  readonly around: readonly Passage[]
}

function transmissionOf({ id, name, first, around }: Named, sent: readonly string[]): Transmission {
  const text = around.map((passage) => passage.text).join('\n')
  const why = around.map((passage) => PURPOSE.exec(passage.text)?.[1]).find(Boolean)
  return {
    id,
    clauses: [first.clause.id],
    destination: { name },
    items: sent.map((one) => items[one] ?? one),
    purpose: why === undefined ? UNSAID : { ja: why, en: 'The purpose the policy states' },
    recipientPurpose: UNSAID,
    route: /拒否|オプトアウト|無効/u.test(text) ? 'opt-out' : 'publish',
  }
}
