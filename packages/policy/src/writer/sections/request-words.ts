import type { Bilingual, Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { identityPaper } from '../../law/jp/identity-papers.ts'
import { feeAllowed, requestRulesFor } from '../../law/jp/requests.ts'
import { list } from '../phrases.ts'

/** What the rules say of requests. */
export type RequestsOfRules = NonNullable<Rules['requests']>

/** The kinds of request in the order of the law, by the name a letter gives them. */
const kinds: Readonly<Record<string, Bilingual>> = {
  'purpose-notice': { ja: '利用目的の通知', en: 'notice of the purpose' },
  disclosure: { ja: '保有個人データの開示', en: 'disclosure of retained personal data' },
  'provision-records': {
    ja: '第三者提供記録の開示',
    en: 'disclosure of records of provision to third parties',
  },
  correction: { ja: '訂正', en: 'correction' },
  addition: { ja: '追加', en: 'addition' },
  deletion: { ja: '削除', en: 'deletion' },
  suspension: { ja: '利用停止', en: 'stop of use' },
  erasure: { ja: '消去', en: 'erasure' },
  'stop-provision': { ja: '第三者への提供の停止', en: 'stop of provision to third parties' },
}

/** Kinds the law names together (Art. 34, 35). */
const together = [
  ['purpose-notice'],
  ['disclosure'],
  ['provision-records'],
  ['correction', 'addition', 'deletion'],
  ['suspension', 'erasure'],
  ['stop-provision'],
] as const

/** What is asked for in groups of the law, each with its kinds, by the names a letter gives them. */
export function groupsOf(
  language: Language,
  { kinds: asked }: RequestsOfRules,
): readonly { readonly words: string; readonly kinds: readonly string[] }[] {
  const unknown = asked.filter((kind) => kinds[kind] === undefined).map((kind) => [kind])
  return [...together, ...unknown].flatMap((group) => {
    const here = group.filter((kind) => asked.includes(kind))
    const words = list(
      language,
      here.map((kind) => wordOf(language, kind)),
    )
    return here.length === 0 ? [] : [{ words, kinds: here }]
  })
}

/** One item for each kind or group of kinds; a kind nobody knows stands by its own name. */
export function kindItems(language: Language, requests: RequestsOfRules): string[] {
  return groupsOf(language, requests).map(({ words }) => words)
}

/** A kind by the name a letter gives it. */
export function wordOf(language: Language, kind: string): string {
  return kinds[kind]?.[language] ?? kind
}

/** The channels people may use. */
export const channelWords = {
  web: { ja: '当社サイトの請求フォーム', en: 'the form on our site' },
  mail: { ja: 'メール', en: 'e-mail' },
  post: { ja: '郵送', en: 'post' },
  phone: { ja: '電話', en: 'telephone' },
  counter: { ja: '窓口へのご来訪', en: 'a visit to our desk' },
} as const satisfies Record<string, Bilingual>

/** The ways of disclosure a person may choose from (Art. 33(2), Rule 30). */
export const deliveryWords = {
  electronic: { ja: '電磁的記録(ファイル)の提供', en: 'an electronic file' },
  paper: { ja: '書面の交付', en: 'paper' },
} as const satisfies Record<string, Bilingual>

/** When a request may be refused: each ground of the law, with the kinds of request it is a ground for. */
export function refusalItems(language: Language, { kinds: asked }: RequestsOfRules): string[] {
  const grounds = new Map<string, Set<string>>()
  for (const kind of together.flat().filter((one) => asked.includes(one))) {
    for (const { when } of requestRulesFor(kind).flatMap(({ refusals }) => refusals)) {
      const held = grounds.get(when[language]) ?? new Set()
      grounds.set(when[language], held.add(wordOf(language, kind)))
    }
  }
  return [...grounds].map(([when, words]) =>
    language === 'ja' ? `${when}(${[...words].join('、')})` : `${when} (${list('en', [...words])})`,
  )
}

/** The fee as a sentence; null where nothing was decided, which the law reads as none (Art. 38). */
export function feeSentence(language: Language, requests: RequestsOfRules): string | null {
  const { feeYen, kinds: asked } = requests
  if (feeYen === undefined) return null
  if (feeYen === 0) {
    return language === 'ja' ? '手数料は無料です。' : 'Requests are free of charge.'
  }
  const charged = asked.filter(feeAllowed).map((kind) => wordOf(language, kind))
  const yen = feeYen.toLocaleString('en-US')
  return language === 'ja'
    ? `手数料は、${charged.join('、')}のご請求1件につき${yen}円です。そのほかのご請求は無料です。`
    : `The fee is ${yen} yen for each request for ${list('en', charged)}. Other requests are free.`
}

/** The papers without those that are valid no more, such as the health insurance card: nobody may be asked for one. */
export function usablePapers(printed: readonly string[]): string[] {
  return printed.filter((one) => (identityPaper(one)?.until ?? null) === null)
}

/** Identity papers by the names a text gives them. */
export function paperWords(language: Language, names: readonly string[]): string {
  if (language === 'ja') return names.join('、')
  return list('en', [...new Set(names.map((name) => identityPaper(name)?.name.en ?? name))])
}
