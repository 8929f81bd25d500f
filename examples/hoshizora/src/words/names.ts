/** One name as written, in katakana and in Latin letters. */
export interface NameWords {
  readonly kanji: string
  readonly kana: string
  readonly latin: string
}

function names(list: string): readonly NameWords[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [kanji = '', kana = '', latin = ''] = entry.split('/')
      return { kanji, kana, latin }
    })
}

export const familyNames = names(`
  佐藤/サトウ/sato 鈴木/スズキ/suzuki 高橋/タカハシ/takahashi 田中/タナカ/tanaka 伊藤/イトウ/ito
  渡辺/ワタナベ/watanabe 渡邊/ワタナベ/watanabe 山本/ヤマモト/yamamoto 中村/ナカムラ/nakamura
  小林/コバヤシ/kobayashi 加藤/カトウ/kato 吉田/ヨシダ/yoshida 山田/ヤマダ/yamada 佐々木/ササキ/sasaki
  山口/ヤマグチ/yamaguchi 松本/マツモト/matsumoto 井上/イノウエ/inoue 木村/キムラ/kimura 林/ハヤシ/hayashi
  斎藤/サイトウ/saito 齋藤/サイトウ/saito 清水/シミズ/shimizu 山崎/ヤマザキ/yamazaki 森/モリ/mori
  池田/イケダ/ikeda 橋本/ハシモト/hashimoto 阿部/アベ/abe 石川/イシカワ/ishikawa 前田/マエダ/maeda
  藤田/フジタ/fujita 小川/オガワ/ogawa 岡田/オカダ/okada 後藤/ゴトウ/goto 長谷川/ハセガワ/hasegawa
  村上/ムラカミ/murakami 近藤/コンドウ/kondo 石井/イシイ/ishii 坂本/サカモト/sakamoto 遠藤/エンドウ/endo
  青木/アオキ/aoki 藤井/フジイ/fujii 西村/ニシムラ/nishimura 福田/フクダ/fukuda 太田/オオタ/ota
  三浦/ミウラ/miura 岡本/オカモト/okamoto 松田/マツダ/matsuda 中川/ナカガワ/nakagawa 中野/ナカノ/nakano
  原田/ハラダ/harada 小野/オノ/ono 田村/タムラ/tamura 竹内/タケウチ/takeuchi 金子/カネコ/kaneko
  髙木/タカギ/takagi 和田/ワダ/wada 中山/ナカヤマ/nakayama 石田/イシダ/ishida 上田/ウエダ/ueda 工藤/クドウ/kudo
`)

export const womensNames = names(`
  さくら/サクラ/sakura 美咲/ミサキ/misaki 陽菜/ヒナ/hina 結衣/ユイ/yui 葵/アオイ/aoi 凛/リン/rin
  花子/ハナコ/hanako 由美子/ユミコ/yumiko 恵子/ケイコ/keiko 直美/ナオミ/naomi 裕子/ユウコ/yuko
  智子/トモコ/tomoko 真由美/マユミ/mayumi 久美子/クミコ/kumiko 幸子/サチコ/sachiko 愛/アイ/ai
  彩/アヤ/aya 舞/マイ/mai 千尋/チヒロ/chihiro 優子/ユウコ/yuko 七海/ナナミ/nanami 美月/ミヅキ/mizuki
  ひかり/ヒカリ/hikari 遥/ハルカ/haruka 奈々/ナナ/nana 麻衣/マイ/mai 琴音/コトネ/kotone 詩織/シオリ/shiori
`)

export const mensNames = names(`
  翔太/ショウタ/shota 健太/ケンタ/kenta 大輔/ダイスケ/daisuke 拓也/タクヤ/takuya 蓮/レン/ren
  陽翔/ハルト/haruto 湊/ミナト/minato 樹/イツキ/itsuki 太郎/タロウ/taro 一郎/イチロウ/ichiro
  健一/ケンイチ/kenichi 誠/マコト/makoto 浩/ヒロシ/hiroshi 隆/タカシ/takashi 修/オサム/osamu
  和也/カズヤ/kazuya 直樹/ナオキ/naoki 哲也/テツヤ/tetsuya 秀樹/ヒデキ/hideki 剛/ツヨシ/tsuyoshi
  悠斗/ユウト/yuto 颯太/ソウタ/sota 亮/リョウ/ryo 大地/ダイチ/daichi 航/ワタル/wataru 学/マナブ/manabu
  聡/サトシ/satoshi 光/ヒカル/hikaru
`)
