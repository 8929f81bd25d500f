import type { LawSamples } from './sample.ts'

const desk =
  '## お問い合わせ\n\n個人情報については次の窓口へお寄せください。\n\n- 名称:つきのわ文具株式会社\n'
const address = '- 住所:〒999-0001 架空県月輪市一丁目2-3\n'

/** Who speaks, what they do, and how the text changes. */
export const companySamples: LawSamples = {
  'PP-007': {
    breaks: `${desk}${address}- 電話:099-000-1234\n`,
    at: '次の窓口',
    keeps: `${desk}${address}- 代表者:代表取締役 月輪 はじめ\n`,
  },
  'PP-019': {
    breaks: `${desk}- 電話:099-000-1234\n`,
    at: '次の窓口',
    keeps: `${desk}- 苦情のお申し出:099-000-1234\n`,
  },
  'PP-020': {
    fact: 'accredited-body',
    breaks: `${desk}- 電話:099-000-1234\n`,
    at: '次の窓口',
    keeps: `${desk}- 当社が加入する認定個人情報保護団体:架空文具個人情報協会 電話:099-000-9999\n`,
  },
  'PP-028': {
    breaks: '## 本方針の変更\n\n当社は、本方針を予告なく変更することがあります。\n',
    at: '変更',
    keeps:
      '## 本方針の変更\n\n当社は、本方針を変更することがあります。利用目的の変更が関連する範囲を超えるときは、本人の同意をいただきます。\n',
  },
  'PP-029': {
    breaks: '## 利用目的\n\n商品を発送するために利用します。\n\n制定:2023年3月1日\n',
    at: '2023年3月1日',
    keeps:
      '## 利用目的\n\n商品を発送するために利用します。\n\n制定:2023年3月1日\n改定:2026年4月1日\n',
  },
  'PP-035': {
    breaks: '## 業務の委託\n\n当社は、発送を外部の会社に委託することがあります。\n',
    at: '委託',
    keeps:
      '## 業務の委託\n\n当社は、発送を外部の会社に委託することがあります。委託先には必要な監督を行います。\n',
  },
  'PP-036': {
    breaks: '## 継続的な改善\n\n内部監査と従業者の教育を行い、継続的に改善します。\n',
    at: '監査',
    keeps: '## 継続的な改善\n\n内部監査と従業者の教育を年に1回行い、継続的に改善します。\n',
  },
  'PP-037': {
    breaks: '## 利用目的\n\n当社を及び取引先の商品をご案内するために利用します。\n',
    at: 'を及び',
    keeps: '## 利用目的\n\n当社及び取引先のものの一覧をご案内するために利用します。\n',
  },
  'DOC-002': {
    breaks: `${desk}- 住所:〔所在地〕\n`,
    at: '〔所在地〕',
    keeps: `${desk}${address}`,
  },
  'DOC-001': {
    breaks:
      '# Privacy Policy\n\nWe collect your name and address to deliver what you order, and we use them for nothing else. We share them with the carrier alone, and we retain them for five years after the last order so that we can answer questions about it.\n',
    at: null,
    keeps: '## 利用目的\n\n商品(stationery)を発送するために利用します。\n',
  },
}
