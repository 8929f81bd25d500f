import type { LawRule } from '../../law-rule.ts'
import { about, casesOf, marksIn } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const NAMED_BASIS =
  /令状|捜査関係事項照会|弁護士会照会|第?\d{1,4}条|刑事訴訟法|弁護士法|国税通則法/u
const WHATEVER_LAW = /(?:法令|法律)[^。]{0,14}(?:認め|許容|許され)[^。]{0,10}(?:場合|とき)/u

/** Provision to authorities and by law (Art. 27(1)(i)-(iv)). */
export const authorityRules: readonly LawRule[] = [
  {
    id: 'PP-005',
    title: {
      ja: '公的機関からの求めに、根拠の条文を求めていない',
      en: 'requests of authorities are answered without asking for their legal basis',
    },
    provisions: [
      place('APPI', '27', '1', '1'),
      place('APPI', '27', '1', '4'),
      place('GL', '3-1-5'),
    ],
    ...currentAct,
    source: 'APPI 27(1)(i), (iv); GL 3-1-5',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '警察や裁判所などから求められれば、どのような求めにも応じるように読めます。同意なしに提供できるのは、法令の根拠がある求めか、法令の定める事務への協力が必要で、同意を得るとその事務に支障がある場合だけです。',
      en: 'the text reads as if any request of an authority were answered; without consent that takes a legal basis, or a statutory task that asking for consent would hinder',
    },
    mend: {
      ja: '根拠となる条文(令状、刑事訴訟法第197条第2項、弁護士法第23条の2、国税通則法第74条の2など)を示した求めに限ると書いてください。',
      en: 'limit the case to requests that cite their provision (a warrant, Code of Criminal Procedure Art. 197(2), Attorney Act Art. 23-2, …)',
    },
    find: (matter) =>
      casesOf(matter)
        .filter(({ text, basis }) => basis === 'public-authority' && !NAMED_BASIS.test(text))
        .map(({ mark }) => mark),
  },
  {
    id: 'PP-006',
    title: {
      ja: '「法令で認められる場合」が何を指すかわからない',
      en: '"where the law allows" says nothing to the reader',
    },
    provisions: [place('APPI', '27', '1'), place('APPI', '27', '5')],
    ...currentAct,
    source: 'APPI 27(1), 27(5)',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: '違法ではありませんが、どのような場合に同意なしで提供されるのかを読み手が知ることができません。',
      en: 'lawful, but a reader cannot tell when data is provided without consent',
    },
    mend: {
      ja: '法令に基づく場合、生命・身体・財産の保護、公衆衛生、国などへの協力、委託、事業の承継のうち、当てはまるものを挙げてください。',
      en: 'list those that apply: by law, life, body and property, public health, cooperation with the state, entrustment, succession',
    },
    find: (matter) => marksIn(matter, about(matter, 'third-party'), WHATEVER_LAW),
  },
]
