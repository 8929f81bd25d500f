import type { Rules } from '../../bundle/rules.ts'
import { list } from '../phrases.ts'
import { numbered, paragraph, present, type SectionWriter } from '../section.ts'
import { asksConsent } from './third-parties.ts'

/** What personal information is used for, as specifically as the labels say it (Art. 17, 18, 21). */
export const purposes: SectionWriter = {
  kind: 'purposes',
  heading: { ja: '利用目的', en: 'Purposes' },
  write: {
    ja: (rules) =>
      rules.purposes.length === 0
        ? []
        : present([
            '当社は、お預かりした個人情報を、次の目的の達成に必要な範囲で利用します。',
            numbered(rules.purposes.map(({ label }) => label.ja)),
            paragraph('ja', [
              provides(rules) && '利用目的には、「第三者への提供」の項に記した提供を含みます。',
              ...anonymous(rules, 'ja').map(
                (at) => `${at}の目的では、だれの情報か分からない形にして利用します。`,
              ),
              ...stoppable(rules, 'ja').map(
                (at) => `${at}の目的での利用は、お申し出があれば停止します。`,
              ),
            ]),
          ]),
    en: (rules) =>
      rules.purposes.length === 0
        ? []
        : present([
            'We use personal information only as far as the following purposes need it.',
            numbered(rules.purposes.map(({ label }) => label.en)),
            paragraph('en', [
              provides(rules) &&
                'The purposes include the provision to third parties described under "Provision to third parties".',
              ...anonymous(rules, 'en').map(
                (at) => `For purpose ${at} we use a form in which nobody can be identified.`,
              ),
              ...stoppable(rules, 'en').map(
                (at) => `We stop the use for purpose ${at} on request.`,
              ),
            ]),
          ]),
  },
}

/** Third-party provision must be among the purposes (GL 3-1-1). */
function provides({ provisions }: Rules): boolean {
  return provisions.some(({ basis }) => asksConsent(basis) || basis === 'opt-out')
}

function stoppable(rules: Rules, language: 'ja' | 'en'): string[] {
  return numbersOf(rules, language, ({ stoppable: may }) => may)
}

function anonymous(rules: Rules, language: 'ja' | 'en'): string[] {
  return numbersOf(rules, language, ({ anonymous: nobody }) => nobody !== undefined)
}

/** The numbers of some purposes in the list above, as one phrase; none where there are none. */
function numbersOf(
  rules: Rules,
  language: 'ja' | 'en',
  those: (purpose: Rules['purposes'][number]) => boolean,
): string[] {
  const numbers = rules.purposes.flatMap((purpose, at) => (those(purpose) ? [`${at + 1}`] : []))
  return numbers.length === 0 ? [] : [list(language, numbers)]
}
