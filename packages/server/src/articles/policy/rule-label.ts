import type { Bilingual } from '@yakusoku/contract'
import type { Rules } from '@yakusoku/policy'

const topics: Readonly<Record<string, Bilingual>> = {
  collection: { ja: '取得する情報の明示', en: 'collection in the open' },
  requests: { ja: '開示等の請求への対応', en: 'answering requests' },
  permissions: { ja: '権限のある者だけの取扱い', en: 'authorised people only' },
  breach: { ja: '漏えい等への対応', en: 'breach response' },
  improvement: { ja: '監査と教育', en: 'audits and training' },
  publication: { ja: '最新のポリシーの掲載', en: 'posting the latest policy' },
  contact: { ja: 'お問い合わせ窓口', en: 'contact desk' },
}

/** What a rule is called on the board, from its key (`purposes/billing`, `permissions`, …). */
export function ruleLabel(rules: Rules, key: string): Bilingual {
  const [topic = '', name = ''] = key.split('/')
  if (topic === 'purposes') {
    const label = rules.purposes.find(({ id }) => id === name)?.label
    return { ja: `利用目的「${label?.ja ?? name}」`, en: `purpose “${label?.en ?? name}”` }
  }
  if (topic === 'schedules') {
    const ground = rules.schedules.find(({ id }) => id === name)?.ground
    return { ja: `保存期間「${ground?.ja ?? name}」`, en: `retention “${ground?.en ?? name}”` }
  }
  if (topic === 'provisions') {
    const basis = rules.provisions[Number(name) - 1]?.basis ?? name
    return { ja: `第三者提供(根拠: ${basis})`, en: `provision (basis: ${basis})` }
  }
  return topics[topic] ?? { ja: key, en: key }
}
