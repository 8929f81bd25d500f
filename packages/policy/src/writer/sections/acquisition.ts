import { type Category, categories, type Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { categoryWords, list } from '../phrases.ts'
import { type Block, dashed, paragraph, present, type SectionWriter } from '../section.ts'

/** Categories that are identifiers of a device or a visit, and their names in `collection.identifiers`. */
const online: Readonly<Partial<Record<Category, string>>> = {
  'ip-address': 'ip-address',
  cookie: 'cookie',
  'device-id': 'device-id',
  'advertising-id': 'advertising-id',
  'access-log': 'access-log',
  location: 'location',
}

const identifierWords: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  cookie: { ja: 'Cookie', en: 'cookies' },
  'ip-address': { ja: 'IPアドレス', en: 'IP addresses' },
  'device-id': { ja: '端末識別子', en: 'device identifiers' },
  'mobile-id': { ja: '携帯端末識別子', en: 'identifiers of mobile phones' },
  'advertising-id': { ja: '広告識別子', en: 'advertising identifiers' },
  'access-log': { ja: 'アクセスログ', en: 'access logs' },
  location: { ja: '位置情報', en: 'location' },
}

/** What comes in: the categories the purposes may see, and the identifiers of devices. */
export const collected: SectionWriter = {
  kind: 'definition',
  heading: { ja: '取得する情報', en: 'Information we acquire' },
  write: {
    ja: (rules) => (rules.collection === undefined ? [] : collectedIn('ja', rules)),
    en: (rules) => (rules.collection === undefined ? [] : collectedIn('en', rules)),
  },
}

function collectedIn(language: Language, rules: Rules): readonly Block[] {
  const seen = new Set(rules.purposes.flatMap((purpose) => purpose.categories))
  const ids = (Object.keys(categories) as Category[]).filter((id) => seen.has(id))
  const plain = categoryWords(
    language,
    ids.filter((id) => online[id] === undefined),
  )
  const devices = [
    ...new Set([
      ...(rules.collection?.identifiers ?? []),
      ...ids.flatMap((id) => online[id] ?? []),
    ]),
  ].map((id) => identifierWords[id]?.[language] ?? id)
  return language === 'ja' ? collectedJa(plain, devices) : collectedEn(plain, devices)
}

function collectedJa(plain: readonly string[], devices: readonly string[]): readonly Block[] {
  return present([
    paragraph('ja', [
      'このポリシーでいう個人情報は、個人情報保護法第2条第1項が定めるものです。',
      plain.length > 0 && `当社は、${list('ja', plain)}を取得します。`,
      devices.length > 0 &&
        `当社のサイトやアプリをご利用になったときは、${list('ja', devices)}といった情報を取得します。これらの情報は、ほかの情報と照らし合わせて個人を識別できるときは個人情報として、そうでないときは個人関連情報として取り扱います。`,
    ]),
  ])
}

function collectedEn(plain: readonly string[], devices: readonly string[]): readonly Block[] {
  return present([
    paragraph('en', [
      'Personal information in this policy is what Article 2(1) of the Act defines.',
      plain.length > 0 && `We acquire the following: ${list('en', plain)}.`,
      devices.length > 0 &&
        `When you use our sites and apps we ${plain.length > 0 ? 'also ' : ''}acquire ${list('en', devices)}. We treat these as personal information where they can be put together with other information to identify a person, and otherwise as personally referable information.`,
    ]),
  ])
}

/** Fairly, and with the purpose told first (Art. 20, 21). */
export const acquisition: SectionWriter = {
  kind: 'acquisition',
  heading: { ja: '個人情報の取得', en: 'How we acquire personal information' },
  write: {
    ja: (rules) =>
      present([
        rules.acquisition &&
          '当社は、適法かつ公正な手段で個人情報を取得し、偽りその他不正の手段によって取得することはありません。申込みや登録の画面、書面などでご本人から直接いただくときは、送信またはご提出の前に利用目的をお示しします。要配慮個人情報は、法令が認める場合を除き、あらかじめご本人の同意をいただいて取得します。',
        ...points(rules, 'ja'),
      ]),
    en: (rules) =>
      present([
        rules.acquisition &&
          'We acquire personal information by lawful and fair means, never by deceit or other wrongful means. Where you give it to us directly on a form, on screen or on paper, we show you the purpose before you send it. We acquire special care-required information only with your prior consent, unless a law allows otherwise.',
        ...points(rules, 'en'),
      ]),
  },
}

function points(rules: Rules, language: Language): readonly Block[] {
  const all = rules.collection?.points ?? []
  if (all.length === 0) return []
  const labels = new Map(rules.purposes.map(({ id, label }) => [id, label[language]]))
  const lines = all.map(({ label, categories: seen, purposes }) => {
    const what = list(language, categoryWords(language, seen))
    const why = list(
      language,
      purposes.flatMap((id) => labels.get(id) ?? []),
    )
    return language === 'ja'
      ? `${label.ja}:${what}(利用目的:${why})`
      : `${label.en}: ${what} (for: ${why})`
  })
  return [
    language === 'ja'
      ? '取得する場面と、そこで取得する情報は次のとおりです。'
      : 'Where we acquire what:',
    dashed(lines),
  ]
}
