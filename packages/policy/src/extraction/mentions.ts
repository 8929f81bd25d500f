import type { SectionKind } from '../document/document.ts'
import { type Finding } from './certainty.ts'
import {
  type MentionName,
  mentionNames,
  type OnlineIdentifier,
  onlineIdentifiers,
} from './extraction.ts'
import { findFirst, type Reading } from './passage.ts'

const mentions: Readonly<Record<MentionName, RegExp>> = {
  jointUse: /共同(?:して)?利用|joint(?:ly)? use/u,
  foreignTransfer:
    /(?:外国|海外|国外|国内外|越境)[^。]{0,30}(?:第三者|事業者|者|提供|移転|委託|保管|サーバ)|(?:提供|移転)[^。]{0,20}(?:外国|海外|国外)|(?:transfer|stor|process)\w{0,5}[^.]{0,80}(?:abroad|outside|other countries|another country|foreign)/u,
  securityMeasures:
    /安全(?:管理|対策|確保|措置)|(?:漏[えい洩]い?|紛失|滅失|き損|毀損|改ざん|流出)[^。]{0,40}(?:防|措置|対策|ないよう)|security|safeguard|(?:safety|protective) measures|protect[^.]{0,40}(?:unauthori[sz]ed|loss)/u,
  breachNotice:
    /(?:漏[えい洩]い?|滅失|毀損|侵害|事故)[^。]{0,20}(?:発生|生じ|判明)[^。]{0,80}(?:通知|報告|連絡|公表)|breach[^.]{0,80}notif|notif[^.]{0,80}breach/u,
  policyChange:
    /(?:ポリシー|方針|本ページ|本規[約程])[^。]{0,60}(?:変更|改定|改訂|改正|更新|見直|反映)[^。]{0,16}(?:こと|でき|いた|場合|して|した|します|行|努め)|(?:update|change|revis|amend|modif)\w{0,5}[^.]{0,40}(?:policy|notice|statement|declaration)|(?:policy|notice|statement|declaration)[^.]{0,60}(?:updat|chang|revis|amend|modif)/u,
  audits: /監査|\baudit/u,
  training:
    /教育|研修|啓発|(?:train|educat)\w{0,5}[^.]{0,40}(?:staff|employee|personnel)|(?:staff|employee)[^.]{0,40}(?:train|educat)/u,
  minors:
    /未成年|親権者|(?:1\d|二十)歳未満|お子(?:様|さま)|子ども|子供|children|minors?\b|under (?:the age of )?1\d/u,
  cookies: /cookie|クッキー/u,
  accessAnalytics:
    /アナリティクス|analytics|アクセス解析|(?:アクセス|利用)(?:状況|傾向|ログ)[^。]{0,20}(?:分析|解析)/u,
}

/** Sections in which a word is about something else: an agent's measures are not the company's. */
const notIn: Partial<Record<MentionName, readonly SectionKind[]>> = {
  securityMeasures: ['entrustment', 'requests', 'contact'],
  training: ['purposes', 'joint-use'],
  audits: ['purposes', 'joint-use', 'third-party'],
  minors: ['requests'],
}

const identifiers: Readonly<Record<OnlineIdentifier, RegExp>> = {
  cookie: /cookie|クッキー/u,
  'ip-address': /ipアドレス|ip address|接続ip|ip情報/u,
  'device-id':
    /(?<!携帯)端末(?:固有)?(?:の)?(?:個体)?識別(?:子|番号|情報)|端末の個体|デバイス(?:id|識別子)|端末id|device id/u,
  'mobile-id': /携帯(?:電話)?(?:端末)?(?:の)?(?:個体)?識別(?:子|番号|情報)/u,
  'advertising-id': /広告(?:識別子|id)|idfa|advertising id/u,
  'access-log': /アクセスログ|接続ログ|アクセス(?:履歴|記録)|(?:access|server) logs?/u,
  location: /位置情報|location (?:data|information)|geolocation/u,
}

/** The subjects a policy speaks about, with the words that show it. */
export function findMentions({ document, passages }: Reading): Finding<MentionName>[] {
  return mentionNames.flatMap((name) => {
    const excluded = notIn[name] ?? []
    const candidates = passages.filter(({ section }) => !excluded.includes(section.kind))
    const found = findFirst(document, candidates, mentions[name])
    return found === null ? [] : [{ value: name, span: found.span }]
  })
}

/** The online identifiers a policy names, wherever it names them. */
export function findOnlineIdentifiers({
  document,
  passages,
}: Reading): Finding<OnlineIdentifier>[] {
  return onlineIdentifiers.flatMap((name) => {
    const found = findFirst(document, passages, identifiers[name])
    return found === null ? [] : [{ value: name, span: found.span }]
  })
}

/** The online identifiers named in a stretch of folded text. */
export function identifiersIn(folded: string): OnlineIdentifier[] {
  return onlineIdentifiers.filter((name) => identifiers[name].test(folded))
}
