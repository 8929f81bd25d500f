import type { SectionKind } from './document.ts'

/** `[kind, weight, words]`; every quantifier bounded. */
type Words = readonly (readonly [SectionKind, number, RegExp])[]

/** Subjects a heading names whatever else it says of them; the first match wins, so order is meaning. */
const subjects: Words = [
  ['purpose-change', 8, /利用目的の?(?:変更|追加)/gu],
  [
    'policy-change',
    8,
    /(?:ポリシー|方針|本?規[約程])(?:の内容)?の?(?:継続的な?)?(?:変更|改定|改訂|更新|改正|見直|改善)|(?:取り?扱い?|説明|記載)内容の変更|^(?:改訂|改定|改正|変更|更新)(?:・(?:改訂|改定|改正|変更|更新))?(?:について|等|に関するお知らせ)?$|^(?:policy )?updates?$|(?:changes?|updates?|amendments?|revisions?) (?:to|of) (?:this|our|the) (?:privacy )?(?:policy|notice|statement|declaration)/gu,
  ],
  [
    'breach',
    8,
    /(?:漏[えい洩]い?|事故|インシデント|侵害)(?:等)?(?:の?発生|が|時|の?報告|への対応|した場合)|data breach/gu,
  ],
  ['joint-use', 8, /共同(?:して)?利用|joint use/gu],
  [
    'retention',
    8,
    /(?:保[存有管持]|保持)期[間限]|保存及び廃棄|廃棄|(?<![・、と])消去について|retention|retain|how long/gu,
  ],
  [
    'cookies',
    8,
    /cookie|クッキー|アクセス(?:ログ|解析|状況|情報)|^ipアドレス(?:について)?$|アナリティクス|analytics|ログ情報|webビーコン|外部送信|行動ターゲティング|トラッキング|広告(?:配信|について)|アドセンス|adsense|アフィリエイト|tracking|log data/gu,
  ],
  ['statistics', 7, /統計|匿名加工|仮名加工|匿名化|statistic/gu],
  ['other', 8, /未成年|^お?(?:子様|子さま|こども|子ども)|\bchildren|\bminors/gu],
  [
    'other',
    8,
    /^(?:個人情報(?:等)?の?取り?扱い?)?(?:当?事業者|会社|運営(?:者|会社|元)|当社|弊社|当法人|当協会)の?(?:情報|概要|(?:氏名(?:又は|または|・))?(?:氏名|名称))(?:(?:及び|および|・|と|、)(?:住所|所在地|代表者)[^。]{0,20})?$/gu,
  ],
  ['other', 1, /^(?:外部|他)?(?:サイト(?:へ)?の?)?リンク(?:について)?$/gu],
  [
    'disclaimer',
    7,
    /免責|リンク|責任の(?:範囲|制限)|disclaimer|links to|third[- ]party (?:web)?(?:sites|links|services)/gu,
  ],
]

/** What is done with the data: the head of a Japanese heading stands last, so the last match wins. */
const actions: Words = [
  [
    'intro',
    9,
    /はじめに|基本方針|保護方針|基本的な?考え方|に対する考え方|前文|総則|^宣言|^(?:本)?方針$|introduction|overview/gu,
  ],
  [
    'entrustment',
    7,
    /委託(?!を受け)|外部(?:の)?サービスの(?:利用|使用)|entrust|processors|service providers/gu,
  ],
  [
    'third-party',
    7,
    /第三者(?:への?|に対する|に)?の?(?:提供|開示)|(?:利用|提供)する第三者$|提供の?制限|提供の?(?:禁止|停止を除)|目的外利用・?提供|third[- ]part|外国(?:への|にある)|(?:国外|海外|越境)[^。]{0,6}(?:移転|提供)|(?:個人(?:情報|データ)|情報)の(?:外部への)?(?:開示・)?(?:提供|共有)(?:について|$)|(?:disclos\w{1,4}|shar(?:e|ing)|transfer)/gu,
  ],
  [
    'requests',
    6,
    /開示等|開示(?=[・、,及と請])|(?:情報|データ|等)の(?:請求)?手続き?(?:について|等)?$|訂正|利用の?停止|削除|ご?請求|照会|本人の権利|your (?:\w{1,10} )?(?:rights|choices)|access request|right to|opt[- ]?out|(?:amend|delet|correct|stopp)ing/gu,
  ],
  ['requests', 3, /開示/gu],
  ['improvement', 7, /継続的な?(?:改善|見直し?)|改善|見直し|マネジメントシステム|improvement/gu],
  ['acquisition', 4, /目的外利用/gu],
  ['purposes', 10, /(?:利用|使用)目的$/gu],
  [
    'purposes',
    5,
    /目的(?!外)|利用の?範囲|の利用(?:について)?$|purposes?|how (?:do )?we use|use of (?:your |the )?(?:personal )?(?:information|data)|why we/gu,
  ],
  [
    'safeguards',
    6,
    /安全|管理措置|保護対策|適正(?:な)?管理|正確性|セキュリティ|ssl|暗号化|(?:の|・|と)(?:適切な)?(?:管理|保護)(?:体制|・|と|及び|について|$)|security|safeguard|data protection$|protect\w{0,4} (?:your|of)|managing (?:personal|your)|how (?:do )?we (?:protect|keep)/gu,
  ],
  ['retention', 6, /の(?:保[存管有]|保持)(?:・(?:廃棄|消去|削除))?(?:について|等)?$/gu],
  ['safeguards', 4, /社内(?:体制|教育)|教育|研修|従業[者員]の監督/gu],
  [
    'acquisition',
    5,
    /取得|収集|入手|collect|(?:取り?扱う|保有する)個人(?:情報|データ)(?:の(?:項目|種類|内容))?$|^位置情報(?:について)?$|information we/gu,
  ],
  [
    'definition',
    5,
    /定義|個人情報とは|^「?(?:個人|お客様|利用者|ユーザー|プライバシー)(?:情報|データ)」?(?:について)?$|definition/gu,
  ],
  ['contact', 9, /(?:窓口|連絡先|問い?合わ?せ先|申し?出先)(?:について|等)?$/gu],
  [
    'contact',
    2,
    /問い?合わ?せ|窓口|連絡先|相談|苦情(?!$)|責任者|管理者|認定個人情報保護団体|申し?出先|contact|question|inquir|enquir/gu,
  ],
  [
    'other',
    3,
    /遵守|[尊順]守|制定日|改[定訂]日|附則|準拠法|管轄|著作権|禁止事項|未成年|適用範囲|任意性|結果について|(?:事業者|会社)の?(?:氏名|名称)|children|minors/gu,
  ],
]

/** Names the document or all of it: what follows decides. */
const NAMES_ALL: readonly (readonly [number, RegExp])[] = [
  [3, /個人(?:情報|データ)(?:の|に関する|等の)?お?取り?扱い?(?:方針)?(?:について|に関して|等)?$/u],
  [3, /取り?扱う個人(?:情報|データ)について$/u],
  [2, /プライバシーポリシー|privacy (?:policy|notice)/u],
]

/** Words of a body and how much each says. */
const bodyWords: Words = [
  [
    'purposes',
    4,
    /(?:以下|次|下記)の?(?:各号の?)?(?:利用)?目的|目的は?、?(?:以下|次|下記)の?(?:とお|通)り|(?:以下|次|下記)の目的(?:で|に|の)/u,
  ],
  ['purposes', 2, /(?:ため|目的)に?(?:、[^。]{0,20})?利用(?:し|いた|させ|する)/u],
  [
    'third-party',
    4,
    /第三者(?:に|へ)[^。]{0,40}(?:提供|開示)[^。]{0,24}(?:ません|しない|いたしかね|ありません)|(?:同意)[^。]{0,30}第三者[^。]{0,24}(?:提供|開示)/u,
  ],
  [
    'third-party',
    3,
    /(?:警察|裁判所|行政機関|司法機関|官公庁|第三者)[^。]{0,60}(?:開示|提供|通知)(?:する|します|いたし|致し)|同意(?:が|の)ない限り[^。]{0,20}第三者|情報を[^。]{0,20}開示する(?:場合|こと)が/u,
  ],
  [
    'requests',
    3,
    /(?:開示|訂正|削除|利用停止)[^。]{0,50}(?:請求|求め|申し?出|希望)|(?:本人|お客様)から[^。]{0,30}要請|要請[^。]{0,10}本人から/u,
  ],
  ['requests', 3, /開示[^。]{0,12}(?:訂正|修正)[^。]{0,12}(?:削除|停止|撤回)/u],
  ['requests', 2, /本人確認[のが]?(?:為|ため|書類|上|うえ)[^。]{0,80}手数料/u],
  ['requests', 2, /(?:請求|求め)[^。]{0,40}(?:本人確認|手数料|遅滞なく)|ご本人確認/u],
  ['requests', 3, /(?:ご本人|代理人)[^。]{0,60}(?:開示|訂正|削除)|開示[^。]{0,10}手続/u],
  ['acquisition', 3, /(?:適法|適正|適性|公正)[^。]{0,14}(?:手段|方法)|不正の?手段|偽り/u],
  ['acquisition', 2, /(?:取得|収集)(?:し(?:ます|ません)|することが|する場合|いたし|方法|によ)/u],
  [
    'safeguards',
    3,
    /安全管理|安全対策|不正アクセス|(?:漏[えい洩]い?|紛失|滅失|き損|毀損|改ざん)[^。]{0,40}防/u,
  ],
  [
    'safeguards',
    3,
    /(?:紛失|破壊|改ざん|漏[えい洩]い?)、?(?:や|及び|および|又は|または|・)?(?:紛失|破壊|改ざん|漏[えい洩]い?)/u,
  ],
  ['safeguards', 2, /アクセス(?:制限|権|制御)|権限を|社内(?:規定|規程)|厳重に/u],
  [
    'retention',
    5,
    /(?:期間|目的)[^。]{0,40}(?:経過|達成)[^。]{0,20}(?:消去|削除|廃棄)|(?:必要(?:が|で)な?く?な[くっ])[^。]{0,40}(?:消去|削除|廃棄)/u,
  ],
  ['breach', 5, /漏[えい洩]い?[^。]{0,16}(?:発生|生じた)[^。]{0,60}(?:通知|報告|調査|公表)/u],
  ['improvement', 3, /継続的な?(?:改善|見直)|内部監査/u],
  [
    'policy-change',
    4,
    /(?:ポリシー|方針|本ページ)[^。]{0,40}(?:変更|改定|改訂|更新|改正|反映)[^。]{0,12}(?:こと|する|でき|いた|場合|して)/u,
  ],
  ['purpose-change', 4, /利用目的[^。]{0,12}変更/u],
  ['cookies', 3, /cookie|クッキー|アナリティクス|analytics|アクセスログ/u],
  [
    'statistics',
    3,
    /(?:識別|特定)できない[^。]{0,16}(?:統計|加工)|統計(?:データ|情報|資料)[^。]{0,10}作成/u,
  ],
  ['entrustment', 3, /委託(?:先|する場合|を受けた)[^。]{0,60}監督|外部委託/u],
  ['joint-use', 4, /共同(?:して)?利用/u],
  [
    'definition',
    4,
    /個人情報」?とは|(?:識別|特定)(?:でき|する)[^。]{0,30}(?:もの|情報)(?:を|の)?(?:こと)?[^。]{0,6}(?:いいます|指し|いう)/u,
  ],
  [
    'contact',
    3,
    /(?:電話|tel|fax|メール|e-?mail)(?:番号|アドレス)?[ \t　]*[:：]|[\w.+-]{1,40}@[\w-]{1,40}\.|(?:お?問い?合わ?せ|ご?相談|苦情)[^。]{0,30}(?:まで|へ|より|こちら|お願い|窓口|対応)/u,
  ],
  ['disclaimer', 4, /責任を(?:一切)?負|保証(?:する|いたし)/u],
  [
    'intro',
    2,
    /以下[、,]?[^。]{0,3}[「『"]?(?:当社|弊社|当協会|本サービス|利用者|本方針)[」』"]?と|(?:責務|使命)(?:と|である)|方針を定め|尊重し/u,
  ],
]

/** 「開示対象個人情報」 and 「保有個人データ」 only mean what the company holds. */
const HELD = /開示対象(?=個人)|保有(?=個人(?:情報|データ)[^\s」)])|第三者提供記録の?/gu

/** 「第3条」, 「(2)」, 「■」 and brackets around the whole say nothing of the topic. */
const AROUND =
  /^[\s【<《〔「[(■□◆◇●○・*#-]{0,4}(?:第[\d一二三四五六七八九十]{1,3}条|\d{1,2}(?:[-.]\d{1,2}){0,2})?[\s.、:)）-]{0,3}|[】>》〕」\]:\s]{1,3}$/gu
/** What stands in brackets after a title explains it. */
const EXPLAINS = /(?<=[^\s(]{4})\s?\([^()]{1,60}\)\s?/gu

/** 「個人情報保護管理者：総務部長」 gives a value and announces nothing. */
const LABELLED = /^[^:]{2,24}:\s?[^:\s]/u

/** What a heading announces, and how surely; null when it could announce anything. */
export function topicOfHeading(folded: string): { kind: SectionKind; weight: number } | null {
  const bare = folded.replace(AROUND, '').replace(EXPLAINS, '').replace(HELD, '')
  const heading = bare.replace(/^\(([^()]{1,60})\)$/u, '$1')
  if (LABELLED.test(heading)) return null
  const hit = subjects.find(([, , words]) => heading.search(words) >= 0) ?? lastAction(heading)
  if (hit !== undefined) return { kind: hit[0], weight: hit[1] }
  const all = NAMES_ALL.find(([, words]) => words.test(heading))
  return all === undefined ? null : { kind: 'intro', weight: all[0] }
}

function lastAction(heading: string): Words[number] | undefined {
  let best: Words[number] | undefined
  let end = 0
  for (const one of actions) {
    for (const match of heading.matchAll(one[2])) {
      const to = match.index + match[0].length
      if (to > end) [best, end] = [one, to]
    }
  }
  return best
}

/** How much a body speaks of each kind; kinds it does not speak of are absent. */
export function topicsOfBody(folded: string): Map<SectionKind, number> {
  const weights = new Map<SectionKind, number>()
  for (const [kind, weight, words] of bodyWords) {
    if (words.test(folded)) weights.set(kind, (weights.get(kind) ?? 0) + weight)
  }
  return weights
}
