/** The prefectures by their code, 01 to 47: real, unlike the towns. */
export const prefectures: readonly string[] = `
  北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県
  新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県
  奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県
  熊本県 大分県 宮崎県 鹿児島県 沖縄県
`
  .trim()
  .split(/\s+/)

const populous = [
  0, 3, 7, 10, 10, 10, 11, 11, 12, 12, 12, 12, 12, 12, 13, 13, 13, 13, 21, 22, 22, 26, 26, 27, 33,
  39,
]

/** Indexes of `prefectures`, the populous ones several times. */
export const homes: readonly number[] = [...prefectures.keys(), ...populous]

/** Invented municipalities and streets: an address of the shop leads nowhere. */
export const towns: readonly string[] =
  '星見市 天の川市 月影市 銀河市 昴市 流星町 北斗市 南十字市 夕月町 明星市 宵宮市 天文台村'.split(
    ' ',
  )

export const streets: readonly string[] =
  '東雲町 西星町 南銀町 北極町 織姫通 彦星通 望遠町 暦町 観月台 宵町 朝霧 天狼町 三日月町 新星'.split(
    ' ',
  )

export const buildings: readonly string[] =
  'メゾン北斗 コーポすばる ハイツ天の川 星見荘 グランド流星 スカイ宵宮'.split(' ')
