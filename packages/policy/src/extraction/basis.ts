import type { ProvisionBasis } from './extraction.ts'

/**
 * Words of each basis, the surest first: the state's helpers are 「委託を受けた者」 without being
 * entrusted by the company, and nearly every item says 同意 or 法令 somewhere.
 */
const words: readonly (readonly [ProvisionBasis, RegExp])[] = [
  [
    'state-cooperation',
    /国の機関|地方公共団体|法令の定める事務|(?:公的|行政|公共)機関[^。]{0,12}協力|(?:national|local|state) government[^.]{0,40}(?:cooperat|assist)/u,
  ],
  [
    'life-body-property',
    /生命|身体(?:、|又は|または|及び|・)|人命|\blife\b[^.]{0,20}(?:body|person|property)/u,
  ],
  ['public-health', /公衆衛生|児童の健全|public (?:health|hygiene)/u],
  [
    'public-authority',
    /裁判所|警察|検察|税務署|公的機関|官公[庁署]|行政機関|司法機関|監督官庁|捜査|令状|public (?:institution|authorit)|law[- ]enforcement|\bcourts?\b|government (?:office|agenc|authorit)/u,
  ],
  ['nda', /秘密保持|機密保持|守秘義務/u],
  [
    'succession',
    /合併|承継|継承|(?:事業|営業)の?譲渡|会社分割|merger|acquisition|business transfer|succession/u,
  ],
  ['joint-use', /共同(?:して)?利用|joint(?:ly)? use/u],
  [
    'entrustment',
    /委託|外注|(?:運送|配送|運輸|印刷)(?:会社|業者)|(?:sub)?contractor|entrust|consign|service providers?|processors?/u,
  ],
  ['opt-out', /次の事項を|告知あるいは公表|オプトアウト|求めに応じて[^。]{0,30}停止|opt[- ]?out/u],
  ['payment', /決済|クレジット|金融機関|収納代行|料金の(?:回収|請求)|payment|credit card/u],
  ['advertising', /広告|宣伝|マーケティング|advertis|marketing/u],
  ['law', /法令|法律|法的|法に基づ|条例|\blaws?\b|\blegal/u],
  ['consent', /同意|承諾|了承|了解|許諾|許可を得|consent|permission/u],
]

/** On what basis a case of provision stands, by its own words (folded). */
export function basisOf(folded: string): ProvisionBasis {
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other'
}
