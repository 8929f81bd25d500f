import type { Passage } from '../../../extraction/passage.ts'
import type { LawRule } from '../../law-rule.ts'
import { about, anySays, missingIn, textSays } from '../../matter/look.ts'
import type { LintMatter } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const OTHERS =
  /(?:従業[員者]|社員|職員|スタッフ|役員|働く方|退職|採用|応募|求職|入社|株主)[^。]{0,24}(?:方|情報|ため|管理|選考|者様|皆様)|(?:お?取引先|仕入先)[^。]{0,8}(?:担当|の方|の皆|様|情報)/u
const ABOUT_DUTIES = /教育|研修|監督|徹底|周知|遵守|啓発/u
const CHILDREN =
  /(?:未成年|\d{1,2}歳(?:未満|以下)|お子(?:様|さま)|子ども|子供|児童)[^。]{0,80}(?:同意|保護者|親権者|法定代理人|取得しません|利用できません)/u
const BEFORE_SENDING =
  /(?:送信|申込|登録|入力|ご応募|フォーム|画面|取得する際|取得の際|書面)[^。]{0,60}(?:目的)[^。]{0,24}(?:明示|表示|示し|明らか|通知)|(?:あらかじめ|事前に|前もって)[^。]{0,30}目的[^。]{0,20}(?:明示|示し|表示)|目的を[^。]{0,12}明示/u
const SENSITIVE = /要配慮|機微/u

/** Whom the text speaks about, and how their data comes in (Art. 20(2), 21(2), 32(1)(ii)). */
export const scopeRules: readonly LawRule[] = [
  {
    id: 'PP-032',
    title: {
      ja: '利用者以外の方(従業者、応募者、取引先など)の情報に触れていない',
      en: 'only users are covered, not staff, applicants or business contacts',
    },
    provisions: [place('APPI', '32', '1', '2')],
    ...currentAct,
    source: 'APPI 32(1)(ii)',
    severity: 'medium',
    nature: 'gap',
    says: {
      ja: '利用目的を知ることのできる状態に置くのは、すべての保有個人データについてです。この文はサービスの利用者の情報だけを扱っています。ほかの方について別に示しているなら、それで足ります。',
      en: 'the purposes of all retained personal data must be available; the text speaks of users alone. Separate notices for the others also do',
    },
    mend: {
      ja: '従業者、採用に応募した方、取引先の担当者などの利用目的を加えるか、別に示しているページを挙げてください。',
      en: 'add the purposes for staff, applicants and business contacts, or point to the pages that have them',
    },
    find: (matter) => {
      const where = about(matter, 'intro', 'definition', 'acquisition', 'purposes', 'other')
      const covered = where.some(({ text }) => OTHERS.test(text) && !ABOUT_DUTIES.test(text))
      return covered ? [] : missingIn([about(matter, 'intro'), about(matter, 'purposes')])
    },
  },
  {
    id: 'PP-033',
    title: {
      ja: '送信前の利用目的の明示、要配慮個人情報に触れていない',
      en: 'nothing on telling purposes before sending, or on sensitive data',
    },
    provisions: [place('APPI', '21', '2'), place('APPI', '20', '2')],
    ...currentAct,
    source: 'APPI 20(2), 21(2)',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: '申込画面や書面で直接取得するときは前もって利用目的を明示し、要配慮個人情報の取得には原則として同意が必要です。書く義務はありませんが、この文からは行っていることがわかりません。',
      en: 'forms state the purpose beforehand, and sensitive data takes consent; the text need not say so, but does not show that it is done',
    },
    mend: {
      ja: '「送信の前に利用目的を表示します」「要配慮個人情報は同意を得て取得します」と加えてください。',
      en: 'add that purposes are shown before sending, and that sensitive data is acquired with consent',
    },
    find: (matter) =>
      anySays(ownForms(matter), BEFORE_SENDING) || textSays(matter, SENSITIVE)
        ? []
        : missingIn([about(matter, 'acquisition')]),
  },
  {
    id: 'PP-034',
    title: { ja: '未成年の方の同意に触れていない', en: 'nothing on the consent of minors' },
    provisions: [place('GL', '2-16')],
    ...currentAct,
    when: 'minors',
    source: 'GL 2-16; authority FAQ 1-62 (secondary)',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: '同意の結果を判断できない年齢の方については、親権者などの同意が必要です(おおむね12歳から15歳まで以下。場合によります)。',
      en: 'those too young to understand a consent need that of a parent or guardian (generally below 12 to 15, case by case)',
    },
    mend: {
      ja: '対象とする年齢と、保護者の同意を確かめる方法を書いてください。',
      en: "state the age concerned and how a guardian's consent is checked",
    },
    find: (matter) =>
      anySays(
        matter.reading.passages.filter(({ section }) => section.kind !== 'requests'),
        CHILDREN,
      )
        ? []
        : missingIn([]),
  },
]

/** A screen that asks consent to a provision shows that purpose, not those of the form. */
function ownForms({ reading }: LintMatter): readonly Passage[] {
  return reading.passages.filter(({ section }) => section.kind !== 'third-party')
}
