import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const kindOf = (heading: string, body: string): string | undefined =>
  readDocument(
    `# 個人情報の取り扱いについて\n\n## 利用の目的\n\n商品をお届けするために個人情報を利用します。\n\n## ${heading}\n\n${body}\n`,
  ).sections.at(-1)?.kind

const desk = 'メールアドレス：a@b.example'
const cases: readonly (readonly [string, string, string])[] = [
  ['事業者情報', desk, 'other'],
  ['当社が保有する個人情報', '氏名、住所などを伺うことがあります。', 'acquisition'],
  ['保有個人データ', '前の項に記した目的で利用します。', 'other'],
  ['個人データの手続', '開示をご請求になれます。次の場合を除きます。', 'requests'],
  ['個人情報の開示・訂正・消去について', '速やかに対応いたします。', 'requests'],
  ['未成年者の個人情報', '保護者の方の同意を得てご提供ください。', 'other'],
  ['リンク', '本サイトへのリンクは自由です。', 'other'],
  ['リンクについて', 'リンク先について、責任を負いません。', 'disclaimer'],
  [
    '個人情報についてのお問い合わせ窓口',
    'ご本人からの開示、訂正のご請求はこちらで承ります。',
    'contact',
  ],
  ['取扱い内容の変更', '予告なく変わることがあります。', 'policy-change'],
  ['方針の継続的改善', '方針を改定することがあります。', 'policy-change'],
  ['制定日及び改定日', '2024年4月1日', 'other'],
  ['外部サービスの利用', '保存に他社の設備を使います。', 'entrustment'],
  [
    '個人情報の利用目的',
    'なお、次の場合を除き、個人情報を第三者に提供しません。\n- 法令に基づく場合\n- 同意がある場合',
    'purposes',
  ],
]

describe('what a part is about', () => {
  it.each(cases)('%s: %s', (heading, body, kind) => {
    expect(kindOf(heading, body)).toBe(kind)
  })

  it('a part that is named like the policy and speaks of everything is an introduction', () => {
    const text = `【個人情報の取り扱いについて】
１．個人情報を適正な手段で取得します。
２．個人情報は、次の目的で利用します。
（１）商品をお届けするため
（２）ご質問にお答えするため
３．漏えいを防ぐための安全管理を行います。
４．同意なく第三者に提供しません。
５．開示、訂正のご請求に応じます。
６．個人情報に関するお問い合わせは、係まで。

【賠償について】
責任を負いかねます。`
    expect(readDocument(text).sections[0]?.kind).toBe('intro')
  })
})
