import type { LawRule } from '../../law-rule.ts'
import { markOf, textSays } from '../../matter/look.ts'
import type { LintMatter, Mark } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const TRANSMISSION =
  /外部送信|送信(?:先|される情報|する情報)|情報送信|利用者情報の送信|(?:へ|に)[^。]{0,40}を送(?:ります|信します)/u
const RELATED = /個人関連情報|第31条/u
const SHARED =
  /広告(?:配信|主|実施|ネットワーク)|行動ターゲティング|リターゲティング|パーソナライズド広告|第三者(?:配信|cookie)|提携先[^。]{0,40}(?:提供|送信|共有|配信)/u

/** Identifiers of browsers and devices (Art. 31; Telecommunications Business Act, Art. 27-12). */
export const identifierRules: readonly LawRule[] = [
  {
    id: 'PP-030',
    title: {
      ja: '外部送信する情報、送信先、目的がない',
      en: 'what is sent elsewhere, to whom and why is not stated',
    },
    provisions: [place('TBA', '27-12')],
    ...currentAct,
    from: '2023-06-16',
    certainty: 'secondary',
    when: 'telecom-service',
    source: 'Telecommunications Business Act 27-12 (secondary)',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '対象となるサービスでは、サイトやアプリのタグごとに、送信される情報の内容、送信先の名称、利用目的を通知するか容易に知り得る状態に置きます。この文は識別子を取得するとだけ書いています。',
      en: 'a covered service tells, for each tag, what is sent, to whom, and why; the text only says that identifiers are collected',
    },
    mend: {
      ja: '実際に動いているタグを調べ、送信する情報、送信先、双方の利用目的を表にして示してください。',
      en: 'look at the tags that really run, and publish a table: what, to whom, purpose of both sides',
    },
    find: (matter) => (textSays(matter, TRANSMISSION) ? [] : firstIdentifier(matter)),
  },
  {
    id: 'PP-031',
    title: {
      ja: '識別子を渡すときの扱い(個人関連情報)が決まっていない',
      en: 'how identifiers are shared (person-related information) is left open',
    },
    provisions: [place('APPI', '2', '7'), place('APPI', '31', '1')],
    ...currentAct,
    source: 'APPI 2(7), 31',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '個人情報でない Cookie や端末の識別子は個人関連情報です。相手が個人データとして受け取ると見込まれるときは、本人の同意を確かめてからでないと渡せませんが、その扱いが書かれていません。',
      en: 'identifiers that are not personal information are person-related information; where a recipient will hold them as personal data, the consent must be confirmed first, and the text leaves that open',
    },
    mend: {
      ja: '識別子を個人情報として扱うか、個人関連情報として扱うかを示し、渡す相手ごとに第31条の確認をするかどうかを書いてください。',
      en: 'say whether identifiers are handled as personal or as person-related information, and for each recipient how Art. 31 is met',
    },
    find: (matter) =>
      !textSays(matter, RELATED) && (textSays(matter, SHARED) || sharesForAdvertising(matter))
        ? firstIdentifier(matter)
        : [],
  },
]

function sharesForAdvertising({ extraction }: LintMatter): boolean {
  return extraction.thirdPartyExceptions.some(({ basis }) => basis === 'advertising')
}

function firstIdentifier(matter: LintMatter): readonly Mark[] {
  const marks = matter.extraction.onlineIdentifiers.map((_, at) =>
    markOf(matter, `/onlineIdentifiers/${at}`),
  )
  return marks.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)).slice(0, 1)
}
