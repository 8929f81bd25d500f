import { type Bilingual, grounds } from '@yakusoku/contract'
import type { Rules } from '@yakusoku/policy'

const topics: Readonly<Record<string, Bilingual>> = {
  collection: { ja: '取得する情報の明示', en: 'collection in the open' },
  acquisition: { ja: '適正な取得', en: 'fair acquisition' },
  change: { ja: 'ポリシーの変更手続き', en: 'how the policy changes' },
  requests: { ja: '開示等の請求への対応', en: 'answering requests' },
  permissions: { ja: '権限のある者だけの取扱い', en: 'authorised people only' },
  safeguards: { ja: '安全管理措置の内容', en: 'the security measures' },
  retention: { ja: '保存期間の例外', en: 'exceptions to retention' },
  breach: { ja: '漏えい等への対応', en: 'breach response' },
  improvement: { ja: '監査と教育', en: 'audits and training' },
  publication: { ja: '最新のポリシーの掲載', en: 'posting the latest policy' },
  contact: { ja: 'お問い合わせ窓口', en: 'contact desk' },
  purposes: { ja: '利用目的', en: 'the purposes' },
  'third-party': { ja: '第三者への提供', en: 'provision to third parties' },
  company: { ja: '会社の情報', en: 'particulars of the company' },
}

/** What a rule is called on the board, from its key (`purposes/billing`, `permissions`, …). */
export function ruleLabel(rules: Rules, key: string): Bilingual {
  const [topic = '', name = ''] = key.split('/')
  return (name === '' ? undefined : namedLabel(rules, topic, name)) ?? topics[topic] ?? both(key)
}

/** Of the rules a policy has many of, each by its own name. */
function namedLabel(rules: Rules, topic: string, name: string): Bilingual | undefined {
  return Object.hasOwn(named, topic) ? named[topic]?.(rules, name) : undefined
}

const named: Readonly<Record<string, (rules: Rules, name: string) => Bilingual>> = {
  purposes: (rules, name) => {
    const { ja, en } = purposeLabel(rules, name)
    return { ja: `利用目的「${ja}」`, en: `purpose “${en}”` }
  },
  anonymity: (rules, name) => {
    const { ja, en } = purposeLabel(rules, name)
    return { ja: `「${ja}」では個人を特定しない`, en: `nobody is identified for “${en}”` }
  },
  schedules: ({ schedules }, name) => {
    const { ja, en } = schedules.find(({ id }) => id === name)?.ground ?? both(name)
    return { ja: `保存期間「${ja}」`, en: `retention “${en}”` }
  },
  provisions: ({ provisions }, name) => {
    const basis = provisions[Number(name) - 1]?.basis
    const { ja, en } = basis === undefined ? both(name) : grounds[basis]
    return { ja: `第三者提供(根拠: ${ja})`, en: `provision (ground: ${en})` }
  },
  transmissions: ({ transmissions }, name) => {
    const to = transmissions?.find(({ id }) => id === name)?.destination.name ?? name
    return { ja: `外部送信(${to})`, en: `transmission to ${to}` }
  },
}

function purposeLabel({ purposes }: Rules, name: string): Bilingual {
  return purposes.find(({ id }) => id === name)?.label ?? both(name)
}

function both(name: string): Bilingual {
  return { ja: name, en: name }
}
