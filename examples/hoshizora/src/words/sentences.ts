/** Inquiries with their answers; `{tel}` and `{name}` are the writer's own. */
export const questions: readonly (readonly [subject: string, body: string, answer: string])[] = [
  [
    '届け先を変えたい',
    '先日の注文の届け先を実家に変えられますか。日中の連絡は {tel} までお願いします。',
    '発送前でしたので、届け先を変えました。変更後の住所を会員ページでご確認ください。',
  ],
  [
    '領収書について',
    '領収書の宛名を「{name}」にしていただけますか。',
    '宛名を直した領収書を会員ページからお受け取りいただけます。',
  ],
  [
    '望遠鏡の組み立て',
    '三脚のねじが一本足りないようです。確認をお願いします。',
    'ご不便をおかけしました。足りないねじを明日お送りします。',
  ],
  [
    '定期便の停止',
    '定期便を来月からお休みしたいです。手続きを教えてください。',
    '来月からお休みにしました。再開は会員ページからいつでもできます。',
  ],
  [
    '観覧券の日付',
    'プラネタリウムの日付を間違えました。{name} の名前で取っています。',
    '日付を変えました。当日は会員ページの画面をお見せください。',
  ],
  [
    '返品したい',
    '届いた双眼鏡の片側がくもっていました。返品できますか。',
    'お詫びいたします。返送の伝票をお送りし、新しいものとお取り替えします。',
  ],
  [
    '広告を止めたい',
    '広告のメールを止めてください。お知らせのメールは必要です。',
    '広告のメールを止めました。お知らせはこれまでどおりお送りします。',
  ],
  [
    '登録情報の確認',
    '登録している電話番号が古いままでした。{tel} に直してください。',
    '電話番号を直しました。画面でもご確認ください。',
  ],
]

export const opinions: readonly (readonly [stars: number, body: string])[] = [
  [5, '土星の輪がはっきり見えました。子どもが大喜びです。'],
  [5, '初めての一台に選びました。説明書がていねいです。'],
  [4, '月面がきれいに見えます。箱が少し大きいです。'],
  [4, '星図の字が大きくて、赤いライトの下でも読めます。'],
  [3, '三脚が少し揺れますが、値段を考えれば満足です。'],
  [2, '届くまでに一週間かかりました。'],
]

export const remarks: readonly string[] = [
  '不在のときは宅配ボックスへお願いします。',
  '贈り物です。値札を外してください。',
  '午後に届けてください。',
]

export const nicknames: readonly string[] =
  'ほしみ 星好き 月うさぎ すばる 天文部 流れ星 夜更かし オリオン 三日月 銀河'.split(' ')

export const mailSubjects: readonly (readonly [kind: string, subject: string])[] = [
  ['1', 'ご注文ありがとうございます'],
  ['1', '定期便の発送のお知らせ'],
  ['1', 'システム点検のお知らせ'],
  ['2', '今月のおすすめ望遠鏡'],
  ['2', '星図が今だけお得です'],
  ['2', '冬の星座とプラネタリウム'],
]

export const userAgents: readonly string[] = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
  'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
]
