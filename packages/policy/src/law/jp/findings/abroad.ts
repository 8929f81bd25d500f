import type { LawRule } from '../../law-rule.ts'
import { about, anySays, firstMark, missingIn, textSays } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

/** Where a country or a region is named, rather than "abroad". */
const COUNTRY =
  /アメリカ|米国|合衆国|英国|イギリス|\beu\b|欧州|ドイツ|フランス|アイルランド|オランダ|シンガポール|中国|中華人民共和国|韓国|大韓民国|台湾|香港|インド|ベトナム|フィリピン|タイ王国|オーストラリア|カナダ|外国の名称|国名/u
const ABROAD = /外国|海外|国外/u
const ENVIRONMENT = /外的環境|(?:外国|海外|国外|当該国|その国|同国)[^。]{0,30}(?:制度|法制)/u
const TRANSFER_WORDS =
  /基準適合体制|第28条|外国にある第三者への提供[^。]{0,20}同意|相当措置|十分性認定|cbpr/u

/** Data in foreign countries (Art. 23, 28). */
export const abroadRules: readonly LawRule[] = [
  {
    id: 'PP-009',
    title: {
      ja: '外国での取扱い(外的環境)の説明がない',
      en: 'nothing on handling abroad (the external environment)',
    },
    provisions: [place('APPI', '23'), place('GL', '10-7'), place('GL', '3-8-1')],
    ...currentAct,
    when: 'foreign-storage',
    source: 'APPI 23, 32(1)(iv); GL 10-7, 3-8-1 note 8; authority Q&A 10-25 (secondary)',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '外国で個人データを扱うときは、その国の名称を示し、その国の制度を把握したうえで安全管理の措置をとっていることを、知ることのできる状態に置きます。この文にはありません。',
      en: 'who handles personal data abroad names the country and the measures taken knowing its law; the text has neither',
    },
    mend: {
      ja: '安全管理の項に「外的環境の把握」を設け、国名と、制度を調べた日を書いてください。',
      en: 'add the external environment to the security measures: the countries, and when their law was looked at',
    },
    find: (matter) => {
      const safeguards = about(matter, 'safeguards')
      const told =
        textSays(matter, ENVIRONMENT) ||
        (anySays(safeguards, COUNTRY) && anySays(safeguards, /保管|保存|サーバ|取り?扱/u))
      return told ? [] : missingIn([safeguards])
    },
  },
  {
    id: 'PP-010',
    title: {
      ja: '外国にある第三者への提供について必要な情報がない',
      en: 'nothing on the transfer to foreign recipients',
    },
    provisions: [
      place('APPI', '28', '1'),
      place('APPI', '28', '2'),
      place('APPI', '28', '3'),
      place('APPI-Rule', '17'),
      place('APPI-Rule', '18'),
    ],
    ...currentAct,
    when: 'foreign-recipient',
    source: 'APPI 28(1)-(3); Rules 16-18',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '外国にある第三者に渡すときは、委託や共同利用でも、同意(国名、その国の制度、相手の措置を示したもの)、基準に適合する体制、EU・英国のどれによるかが要ります。この文にはその説明がありません。',
      en: 'a foreign recipient, processors included, takes consent given with country, regime and measures, or a recipient with equivalent measures, or the EU or UK; the text says nothing of it',
    },
    mend: {
      ja: '相手のいる国、よりどころ、その国の制度と相手の措置、情報の求め方を書いてください。',
      en: "state the country, the route, its regime and the recipient's measures, and how to ask for more",
    },
    find: (matter) => {
      const near = about(matter, 'third-party', 'entrustment', 'joint-use')
      const named = anySays(near, ABROAD) && anySays(near, COUNTRY)
      if (named || textSays(matter, TRANSFER_WORDS)) return []
      const said = firstMark(near, ABROAD)
      return said.length > 0 ? said : missingIn([about(matter, 'third-party'), near])
    },
  },
]
