import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'

const purposes = (text: string): readonly string[] =>
  extract(readDocument(`個人情報の取り扱いについて\n\n${text}`)).purposes

describe('what states a purpose', () => {
  it('not the line that says that purposes follow', () => {
    const text = `利用目的
(1) 書面で取得する個人情報の利用目的
・ご注文の商品をお届けするため
(2) 書面によらずに取得する個人情報（画面や電話によるものを含む。）の利用目的
・ご質問にお答えするため`
    expect(purposes(text)).toEqual(['ご注文の商品をお届けするため', 'ご質問にお答えするため'])
  })

  it('not the data before a colon, whatever brackets explain it', () => {
    const text = `利用目的
- 登録の情報 (お名前、パスワードなど): ログインの確認のため
- 写真のデータ: アルバムの表示のため`
    expect(purposes(text)).toEqual(['ログインの確認のため', 'アルバムの表示のため'])
  })

  it('the only line under 「利用目的」', () => {
    const text = `取得する個人情報と利用目的
1,取得する個人情報
お名前とご住所
2,利用目的
商品の発送やお知らせ`
    expect(purposes(text)).toEqual(['商品の発送やお知らせ'])
  })

  it('with the brackets that explain it on the next line', () => {
    const text = `利用目的
・催しのご案内
（お申し込みに至らなかった方を含みます）
・ご質問への回答`
    expect(purposes(text)).toEqual([
      '催しのご案内\n（お申し込みに至らなかった方を含みます）',
      'ご質問への回答',
    ])
  })

  it('not the data that a place shows, nor a promise to say the purpose later', () => {
    const text = `利用目的
当店は、個人情報を次の目的で利用します。
・会員証を発行するため
・書面で取得する場合は、あらかじめ利用目的を明示いたします。

みなさまが集う場であるため、次の情報は他の会員に表示されます。
・呼び名と似顔絵`
    expect(purposes(text)).toEqual(['会員証を発行するため'])
  })

  it('whatever the sentence rules out beside it', () => {
    const text =
      '利用目的\n\n応募者の個人情報は、選考とご連絡に利用し、それ以外の目的で利用することはありません。'
    expect(purposes(text)).toEqual(['選考とご連絡'])
  })
})
