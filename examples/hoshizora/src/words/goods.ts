/** The shop's range; prices in yen with tax. */
export const categories: readonly (readonly [id: number, parent: number | null, name: string])[] = [
  [1, null, '天体望遠鏡'],
  [2, 1, '屈折式'],
  [3, 1, '反射式'],
  [4, 1, '双眼鏡'],
  [5, null, '星図・書籍'],
  [6, 5, '星図'],
  [7, 5, '図鑑'],
  [8, null, '雑貨'],
  [9, 8, 'ポスター'],
  [10, 8, '文具'],
]

export const goods: readonly (readonly [
  code: string,
  name: string,
  category: number,
  price: number,
])[] = [
  ['TEL-R060', '屈折式望遠鏡 こと座60', 2, 19_800],
  ['TEL-R080', '屈折式望遠鏡 こと座80', 2, 42_800],
  ['TEL-R102', '屈折式望遠鏡 わし座102', 2, 98_000],
  ['TEL-N114', '反射式望遠鏡 はくちょう114', 3, 36_500],
  ['TEL-N150', '反射式望遠鏡 はくちょう150', 3, 68_000],
  ['TEL-N200', '反射式望遠鏡 オリオン200', 3, 128_000],
  ['BIN-0842', '双眼鏡 すばる8x42', 4, 14_300],
  ['BIN-1050', '双眼鏡 すばる10x50', 4, 18_700],
  ['BIN-0632', '双眼鏡 こいぬ6x32', 4, 7_900],
  ['MAP-FULL', '全天星図 改訂版', 6, 3_300],
  ['MAP-MOON', '月面図', 6, 1_650],
  ['MAP-DISC', '星座早見盤', 6, 1_320],
  ['MAP-KIDS', 'こども星図', 6, 1_100],
  ['BOK-SEIZ', '星座図鑑', 7, 2_640],
  ['BOK-PLAN', '惑星図鑑', 7, 2_860],
  ['BOK-SHAS', '星景写真の手引き', 7, 2_200],
  ['POS-MILK', 'ポスター 天の川', 9, 1_980],
  ['POS-ECLP', 'ポスター 皆既日食', 9, 1_980],
  ['POS-AURO', 'ポスター 極光', 9, 2_200],
  ['STA-NOTE', '観測ノート', 10, 660],
  ['STA-CALE', '星空カレンダー', 10, 1_540],
  ['STA-LAMP', '赤色ライト', 10, 2_420],
]

export const plans: readonly (readonly [code: string, name: string, monthly: number])[] = [
  ['LIGHT', '定期便「星便り」ライト', 1_980],
  ['STANDARD', '定期便「星便り」', 3_480],
  ['FAMILY', '定期便「星便り」かぞく', 4_980],
]

export const couponNames: readonly (readonly [code: string, name: string, yen: number])[] = [
  ['WELCOME500', 'はじめての方へ500円引き', 500],
  ['TANABATA', '七夕クーポン', 777],
  ['TSUKIMI', 'お月見クーポン', 1_000],
  ['FUTAGOZA', 'ふたご座流星群クーポン', 1_200],
]

export const campaignNames: readonly string[] = [
  '星空写真コンテスト',
  '七夕の願いごと募集',
  '月食観望会ご招待',
  '開店記念プレゼント',
]

export const showTitles: readonly string[] = [
  '今夜の星空めぐり',
  '銀河のかなたへ',
  'こども星空教室',
  '冬の大三角ものがたり',
  '月と暮らす',
  '流星の夜',
]

export const departments: readonly (readonly [code: string, name: string])[] = [
  ['100', '経営管理部'],
  ['200', '販売部'],
  ['300', 'お客様窓口'],
  ['400', '物流部'],
  ['500', '情報システム部'],
  ['600', '個人情報保護室'],
]
