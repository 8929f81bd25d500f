import type { SectionKind } from './document.ts'

/** Words that say what a heading announces; the first match wins, so order is meaning. */
const headingWords: readonly (readonly [SectionKind, number, RegExp])[] = [
  ['purpose-change', 8, /利用目的の?(?:変更|追加)/u],
  [
    'policy-change',
    8,
    /(?:ポリシー|方針|本?規[約程])(?:の内容)?の?(?:変更|改定|改訂|更新|改正|見直)|^(?:改訂|改定|改正|変更|更新)(?:について|等)?$|changes? to (?:this|our) (?:privacy )?policy/u,
  ],
  [
    'breach',
    8,
    /(?:漏[えい洩]い?|事故|インシデント|侵害)(?:等)?(?:の?発生|が|時|の?報告|への対応|した場合)|data breach/u,
  ],
  ['joint-use', 8, /共同(?:して)?利用|joint use/u],
  ['retention', 8, /(?:保[存有管持]|保持)期[間限]|保存及び廃棄|廃棄|消去について|retention/u],
  [
    'cookies',
    8,
    /cookie|クッキー|アクセス(?:ログ|解析|状況|情報)|アナリティクス|analytics|ログ情報|webビーコン|外部送信|行動ターゲティング|トラッキング|広告配信/u,
  ],
  ['statistics', 7, /統計|匿名加工|仮名加工|匿名化|statistic/u],
  ['entrustment', 7, /委託|entrust|processors/u],
  [
    'third-party',
    7,
    /第三者(?:への?|に対する|に)?の?(?:提供|開示)|提供の?制限|目的外利用・?提供|third[- ]part|外国(?:への|にある)/u,
  ],
  ['disclaimer', 7, /免責|リンク|責任の(?:範囲|制限)|disclaimer/u],
  ['requests', 6, /開示|訂正|利用の?停止|削除|ご?請求|照会|your rights|access request/u],
  ['improvement', 7, /継続的な?改善|改善|マネジメントシステム/u],
  ['purposes', 5, /目的|利用の?範囲|の利用について|purposes?|how we use/u],
  [
    'safeguards',
    6,
    /安全|管理措置|保護対策|適正な管理|セキュリティ|の(?:適切な)?管理(?:体制|・|と|及び|について|$)|security|safeguard/u,
  ],
  ['acquisition', 5, /取得|収集|入手|collect/u],
  [
    'definition',
    5,
    /定義|個人情報とは|^(?:「?個人情報」?|プライバシー情報)(?:について)?$|definition/u,
  ],
  ['contact', 2, /問い?合わ?せ|窓口|連絡先|相談|苦情|責任者|管理者|contact/u],
  ['other', 3, /遵守|附則|準拠法|適用範囲|任意性|結果について/u],
  ['intro', 9, /はじめに|基本方針|保護方針|基本的な?考え方|前文|^宣言|^(?:本)?方針$|introduction/u],
  ['intro', 2, /プライバシーポリシー|privacy policy/u],
]

/** Words of a body and how much each says; `[kind, weight, words]`, every quantifier bounded. */
const bodyWords: readonly (readonly [SectionKind, number, RegExp])[] = [
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
  ['requests', 3, /(?:開示|訂正|削除|利用停止)[^。]{0,50}(?:請求|求め|申し?出|要請)/u],
  ['requests', 2, /(?:請求|求め)[^。]{0,40}(?:本人確認|手数料|遅滞なく)|ご本人確認/u],
  ['requests', 3, /(?:ご本人|代理人)[^。]{0,60}(?:開示|訂正|削除)|開示[^。]{0,10}手続/u],
  ['acquisition', 3, /(?:適法|適正|適性|公正)[^。]{0,14}(?:手段|方法)|不正の?手段|偽り/u],
  ['acquisition', 2, /(?:取得|収集)(?:し(?:ます|ません)|することが|する場合|いたし|方法|によ)/u],
  [
    'safeguards',
    3,
    /安全管理|安全対策|不正アクセス|(?:漏[えい洩]い?|紛失|滅失|き損|毀損|改ざん)[^。]{0,40}防/u,
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

/** What a heading announces, and how surely; null when it could announce anything. */
export function topicOfHeading(folded: string): { kind: SectionKind; weight: number } | null {
  const intro = headingWords.find(
    ([kind, weight, words]) => kind === 'intro' && weight === 9 && words.test(folded),
  )
  const found = headingWords.find(([, , words]) => words.test(folded))
  const hit = found?.[0] === 'policy-change' || found?.[0] === 'requests' ? found : (intro ?? found)
  return hit === undefined ? null : { kind: hit[0], weight: hit[1] }
}

/** How much a body speaks of each kind; kinds it does not speak of are absent. */
export function topicsOfBody(folded: string): Map<SectionKind, number> {
  const weights = new Map<SectionKind, number>()
  for (const [kind, weight, words] of bodyWords) {
    if (words.test(folded)) weights.set(kind, (weights.get(kind) ?? 0) + weight)
  }
  return weights
}
