import type { Passage } from '../../../extraction/passage.ts'
import type { LawRule } from '../../law-rule.ts'
import { about, anySays, firstMark, markOf, missingIn } from '../../matter/look.ts'
import type { LintMatter } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const CHANGES = /変更|改定|改訂|改正|更新|見直|反映/u
const LIMITED =
  /(?:目的|重要|内容)[^。]{0,60}(?:変更|変える)[^。]{0,80}(?:同意|関連性|範囲)|(?:変更|変える|超えて)[^。]{0,60}同意|関連性を有する/u

/** "Taken as consented" is no expression of anybody's will (GL 2-16), so it limits nothing. */
const TAKEN_AS = /みなし|みなす|みなさ|(?:同意|承諾)した(?:もの|こと)/u

function promising({ reading }: LintMatter): readonly Passage[] {
  return reading.passages.filter(({ text }) => !TAKEN_AS.test(text))
}

interface LawDay {
  readonly day: string
  readonly what: { readonly ja: string; readonly en: string }
  /** Whether the change bears on this text. */
  readonly concerns: (matter: LintMatter) => boolean
}

/** Days on which the law changed what a policy may say. */
const days: readonly LawDay[] = [
  {
    day: '2022-04-01',
    what: { ja: '現在の条文', en: 'the present Act' },
    concerns: () => true,
  },
  {
    day: '2023-06-16',
    what: { ja: '外部送信の規律', en: 'the rule on external transmission' },
    concerns: ({ extraction }) => extraction.onlineIdentifiers.length > 0,
  },
  {
    day: '2024-04-01',
    what: {
      ja: '取得しようとしている個人情報の漏えい等(規則第7条第3号)',
      en: 'breaches of data being acquired (Rule 7(iii))',
    },
    concerns: () => true,
  },
  {
    day: '2025-12-02',
    what: { ja: '健康保険証の終了', en: 'the end of health-insurance cards' },
    concerns: ({ extraction }) =>
      extraction.identityDocuments.some((name) => /健康保険(?:被保険者)?証/u.test(name)),
  },
]

/** How the text itself changes, and whether it kept up (Art. 17(2), 18(1), 21(3), 32). */
export const changeRules: readonly LawRule[] = [
  {
    id: 'PP-028',
    title: {
      ja: '利用目的を変えるときの限度と同意に触れていない',
      en: 'no limit and no consent when purposes change',
    },
    provisions: [
      place('APPI', '17', '2'),
      place('APPI', '18', '1'),
      place('APPI', '21', '3'),
      place('APPI', '27', '3'),
      place('APPI', '27', '6'),
    ],
    ...currentAct,
    source: 'APPI 17(2), 18(1), 21(3), 27(3), 27(6)',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: 'ポリシーをいつでも変えられると書いていますが、利用目的の変更は、もとの目的と関連する範囲なら通知または公表、それを超えるなら本人の同意が必要です。',
      en: 'the text may change at any time, but a purpose may only change within what is related, with notice or publication; beyond that takes consent',
    },
    mend: {
      ja: '変更の種類(軽微、通知または公表するもの、同意が必要なもの)ごとの手順と、施行日、過去の版の見方を書いてください。',
      en: 'state for each class of change what happens (publish, notify, ask for consent), the effective date, and where past versions are',
    },
    find: (matter) =>
      anySays(promising(matter), LIMITED) ? [] : firstMark(about(matter, 'policy-change'), CHANGES),
  },
  {
    id: 'PP-029',
    title: {
      ja: '法律が変わる前から改定されていない',
      en: 'not revised since the law changed',
    },
    provisions: [place('APPI', '32', '1'), place('GL', '3-8-1')],
    ...currentAct,
    source: 'APPI 32(1); GL 3-8-1 note 1',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '本人が知ることのできる状態に置く内容は、いつも正確で最新であることが求められます。最後の制定・改定の日より後に、関係する法律が変わっています。',
      en: 'what is made available must be correct and current; the law has changed since the last date of the text',
    },
    mend: {
      ja: '変わった点を確かめて改定し、改定日と履歴を示してください。確かめて変更が要らないときも、見直した日を残します。',
      en: 'review it against the change, revise it, and show the date and a history; keep the date of the review also where nothing changes',
    },
    find: (matter) => {
      const { enactedOn, lastRevisedOn } = matter.extraction
      const last = lastRevisedOn ?? enactedOn
      const since = days.filter(
        ({ day, concerns }) =>
          last !== null && last < day && day <= matter.asOf && concerns(matter),
      )
      if (since.length === 0) return []
      const detail = {
        ja: `その後に変わったもの:${since.map(({ day, what }) => `${what.ja}(${day})`).join('、')}`,
        en: `changed since: ${since.map(({ day, what }) => `${what.en} (${day})`).join(', ')}`,
      }
      const pointer = lastRevisedOn === null ? '/enactedOn' : '/lastRevisedOn'
      const mark = markOf(matter, pointer)
      return [{ ...(mark.span === null ? missingIn([])[0] : mark), detail }]
    },
  },
]
