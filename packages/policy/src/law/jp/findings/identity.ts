import { findRepresentative } from '../../../extraction/company.ts'
import type { LawRule } from '../../law-rule.ts'
import { about, anySays, lacking, missingIn, textSays } from '../../matter/look.ts'
import type { LintMatter } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const REPRESENTATIVE =
  /(?:代表取締役|代表社員|代表理事|代表執行役|理事長|院長|所長|代表者)(?:社長|会長|名|氏名|の氏名)?[\s:]{0,4}[^\s。、()のがをにはと:]{2}/u
const COMPLAINT = /苦情|クレーム|ご不満/u
const SOLE_TRADER = /個人事業主?|屋号/u

/** Who makes the promises, and where to complain (Art. 32(1)(i), (iv)). */
export const identityRules: readonly LawRule[] = [
  {
    id: 'PP-007',
    title: {
      ja: '事業者の住所または代表者の氏名がない',
      en: "the company's address or its representative's name is absent",
    },
    provisions: [place('APPI', '32', '1', '1')],
    ...currentAct,
    source: 'APPI 32(1)(i)',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '事業者の名称、住所、法人の代表者の氏名は、本人が知ることのできる状態に置く事項ですが、この文にはそろっていません。求めに応じて遅滞なく答えているなら、それで足ります。',
      en: "name, address and, of a corporation, its representative's name must be available to people; the text does not give them all. Answering on request without delay also meets the duty",
    },
    mend: {
      ja: '末尾の窓口の欄に、住所と代表者の役職・氏名を加えてください。',
      en: "add the address and the representative's title and name beside the contact",
    },
    find: (matter) => {
      const detail = lacking([
        { name: { ja: '名称', en: 'name' }, met: matter.extraction.company !== null },
        { name: { ja: '住所', en: 'address' }, met: matter.extraction.contact.address !== null },
        {
          name: { ja: '代表者の氏名', en: "representative's name" },
          met:
            findRepresentative(matter.reading) !== null ||
            textSays(matter, REPRESENTATIVE) ||
            textSays(matter, SOLE_TRADER),
        },
      ])
      return detail === undefined
        ? []
        : missingIn([about(matter, 'contact'), about(matter, 'intro')], detail)
    },
  },
  {
    id: 'PP-019',
    title: { ja: '苦情の申出先が示されていない', en: 'no contact for complaints is designated' },
    provisions: [place('APPI-Order', '10', undefined, '2'), place('GL', '3-8-1')],
    ...currentAct,
    source: 'Order 10(ii); GL 3-8-1 (5)',
    severity: 'medium',
    nature: 'gap',
    says: {
      ja: '保有個人データの取扱いについての苦情の申出先が、それとわかる形で書かれていません。問い合わせ先が兼ねているなら、その旨を書けば足ります。',
      en: 'where to complain about the handling of personal data is not said as such; if the enquiry desk takes complaints, saying so is enough',
    },
    mend: {
      ja: '「個人情報に関する苦情・ご相談の窓口」として、部署名と連絡先を書いてください。',
      en: 'name the desk for complaints, with its department and how to reach it',
    },
    find: (matter) => (complaintsWelcome(matter) ? [] : missingIn([about(matter, 'contact')])),
  },
  {
    id: 'PP-020',
    title: {
      ja: '認定個人情報保護団体の名称と申出先がない',
      en: 'the accredited organisation and its complaint desk are not named',
    },
    provisions: [place('APPI-Order', '10', undefined, '3')],
    ...currentAct,
    source: 'Order 10(iii)',
    severity: 'medium',
    nature: 'gap',
    when: 'accredited-body',
    says: {
      ja: '認定個人情報保護団体の対象事業者は、団体の名称と苦情の解決の申出先を本人が知ることのできる状態に置きますが、この文にはありません。',
      en: 'a member of an accredited organisation makes its name and its desk for complaints available; the text does not',
    },
    mend: {
      ja: '窓口の欄に、団体の名称と苦情の解決の申出先を加えてください。',
      en: 'add the name of the organisation and its desk for complaints',
    },
    find: (matter) =>
      textSays(matter, /認定個人情報保護団体/u) ? [] : missingIn([about(matter, 'contact')]),
  },
]

/** Answering complaints as a purpose names no desk. */
function complaintsWelcome({ reading, headings }: LintMatter): boolean {
  const outside = reading.passages.filter(({ section }) => section.kind !== 'purposes')
  return anySays(outside, COMPLAINT) || headings.some((heading) => COMPLAINT.test(heading))
}
