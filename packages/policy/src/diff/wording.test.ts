import { describe, expect, it } from 'vitest'
import { compareWording } from './wording.ts'

describe('rewording', () => {
  it.each([
    ['editorial', '代金を請求するため', '代金をご請求するため'],
    ['editorial', '新商品のご案内をお送りするため', '新商品のご案内を送付するため'],
    ['editorial', 'お問い合わせにお答えするため', 'お問合せに回答するため'],
    ['editorial', '商品をお届けするため', '商品の発送のため'],
    ['editorial', '個人情報を利用します。', '個人情報を利用いたします'],
    ['editorial', 'ＩＰアドレスを取得するため', 'IPアドレスを取得するため'],
    ['editorial', '取扱い及び管理のため', '取り扱いおよび管理の為'],
    ['editorial', 'To send you the invoices.', 'To send the invoices'],
    ['widened', '代金を請求するため', '代金を請求し、広告をお送りするため'],
    ['widened', 'ご注文の品を発送するため', 'ご注文の品を発送し、購買の傾向を分析するため'],
    ['widened', 'お問い合わせにお答えするため', 'お問い合わせにお答えし、提携先に提供するため'],
    ['widened', '当社の商品をご案内するため', '当社および第三者の商品をご案内するため'],
    ['widened', '当社の商品をご案内するため', '商品をご案内するため'],
    ['widened', '個人情報を利用しません', '個人情報を利用します'],
    ['widened', '同意をいただいた方に限り、広告をお届けするため', '広告をお届けするため'],
    ['widened', 'だれの情報か分からない形の統計を作るため', '統計を作るため'],
    ['widened', 'サービスの改善のため', 'サービスの改善、プロファイリングのため'],
    ['widened', '5年間利用するため', '7年間利用するため'],
    ['widened', 'to send invoices', 'to send invoices and advertising'],
    ['narrowed', '商品のご案内およびアンケートのため', '商品のご案内のため'],
    ['narrowed', '広告をお届けするため', '同意をいただいた方に限り、広告をお届けするため'],
    ['narrowed', '発送、請求、広告のため', '発送、請求のため'],
    ['changed', '発送と請求のため', '請求と発送のため'],
    ['same', '代金を請求するため', '代金を請求するため'],
  ])('%s: %s → %s', (expected, before, after) => {
    expect(compareWording(before, after)).toBe(expected)
  })
})
