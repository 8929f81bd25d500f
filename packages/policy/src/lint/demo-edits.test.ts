import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { lint } from './lint.ts'

const file = new URL('../../../../examples/hoshizora/privacy/policy.ja.md', import.meta.url)
const demo = readFileSync(file, 'utf8')
const lastCase = '(同項第4号)\n'
const lastPurpose = '原因を調べて対処するため\n'
const noOtherWay = 'ほかの会社との共同利用と、オプトアウトによる提供は行いません。'
const everyWay = /^1\. 令状.*\n/mu

/** What somebody might do to a sound policy: words, what takes their place, and the one thing that is then found. */
const edits: readonly (readonly [string, string | RegExp, string])[] = [
  ['PP-001', lastCase, `${lastCase}4. 秘密保持契約を結んだ協力会社に提供する場合\n`],
  ['PP-001', lastCase, `${lastCase}4. グループ会社に提供する場合\n`],
  ['PP-002', lastCase, `${lastCase}4. 広告の配信に必要な範囲で広告会社に渡す場合\n`],
  ['PP-004', lastCase, `${lastCase}4. 代金の決済のため収納代行会社に渡す場合\n`],
  ['PP-005', everyWay, '1. 警察その他の公的機関から照会があった場合\n'],
  ['PP-006', everyWay, '1. その他法令で認められた場合\n'],
  ['PP-007', /^- 住所.*\n/mu, ''],
  ['PP-007', /^- 代表者.*\n/mu, ''],
  ['PP-008', /次の措置をとっています。[\s\S]{1,900}(?=6\. 外的環境)/u, '次のとおりです。\n\n'],
  ['PP-009', /^6\. 外的環境の把握.*\n/mu, '6. 保管:海外のクラウドに保管します。\n'],
  ['PP-010', '外国にある第三者への提供は行いません。', '配送の委託先には海外の会社が含まれます。'],
  ['PP-011', '9. 第三者提供記録の開示\n', ''],
  ['PP-013', 'も、開示の対象です。', 'など個人情報にあたらない情報は開示しません。'],
  ['PP-015', '資格確認書', '健康保険証'],
  ['PP-018', '手数料はどのご請求も無料です。', '開示には所定の手数料がかかります。'],
  ['PP-021', lastPurpose, `${lastPurpose}12. その他、当社の事業を適切に遂行するため\n`],
  ['PP-021', lastPurpose, `${lastPurpose}12. 前各号に附帯する業務のため\n`],
  ['PP-024', /^3\. ご請求や訴訟への.*\n/mu, '3. 当社が業務上必要と判断した場合\n'],
  ['PP-025', /^1\. 会員登録とお届け先[\s\S]{1,900}109条\)。\n/mu, ''],
  ['PP-026', /法令で定められた事態に当たるときは[^。]{1,200}。/u, ''],
  ['PP-027', '個人データの漏えい、滅失、毀損を防ぐため', '個人データの漏えいや毀損を防ぐため'],
  ['PP-028', /2\. 利用目的をもとの[\s\S]{1,200}同意をいただきます。\n/u, ''],
  ['PP-029', '改定:2026年11月1日(第4版)', '改定:2022年11月1日'],
  ['PP-035', /委託先は安全管理の[^。]{1,80}。再委託には当社の承認が要ります。/u, ''],
  ['PP-037', '当社と取引先の商品', '当社を及び取引先の商品'],
  ['PUB-03', '1. 利用目的の通知\n', ''],
  ['PUB-09', noOtherWay, '氏名を通信販売会社に提供します。お申し出があれば提供を停止します。'],
  ['PUB-10', noOtherWay, '氏名とご注文の内容を、関連会社と共同利用します。'],
  ['PUB-12', '## 業務の委託', '当社は仮名加工情報を作成して利用します。\n\n## 業務の委託'],
  ['PUB-13', '## 業務の委託', '当社は匿名加工情報を作成します。\n\n## 業務の委託'],
  ['DOC-002', '天野 ひかり', '○○ ○○'],
]

describe('a sound policy with one thing changed', () => {
  it.each(edits)('%s is found, and nothing else: %s → %s', (id, words, instead) => {
    const text = demo.replace(words, instead)
    expect(text).not.toBe(demo)
    const { findings } = lint(readDocument(text), { rules: null, asOf: '2026-11-23' })
    expect(findings.map(({ rule }) => rule.id)).toEqual([id])
  })
})
