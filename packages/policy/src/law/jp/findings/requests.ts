import type { LawRule } from '../../law-rule.ts'
import { about, anySays, lacking, missingIn, textSays } from '../../matter/look.ts'
import type { LintMatter } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const RECORDS =
  /(?:第三者)?提供の?記録|第三者(?:への)?提供(?:に係る|に関する|の)?記録|提供に(?:係る|関する)記録|提供(?:記録|履歴)/u
/** Answering on request without delay is enough (Art. 32(1)). */
const ON_REQUEST = /(?:手続き?|方法)[^。]{0,60}(?:問い?合わ?せ|ご?連絡|窓口|ご?説明|ご?案内)/u
const DANGLING = /同項各号|前項各号/u

/** What people may ask for, and how (Art. 32(1)(iii), 33-38). */
export const requestRules: readonly LawRule[] = [
  {
    id: 'PUB-03',
    title: {
      ja: '受け付ける請求の種類が足りない',
      en: 'kinds of requests people may make are missing',
    },
    provisions: [place('APPI', '32', '1', '3')],
    ...currentAct,
    source: 'APPI 32(1)(iii)',
    severity: 'medium',
    nature: 'gap',
    says: {
      ja: '利用目的の通知、開示、訂正等、利用停止・消去、第三者提供の停止のうち、請求の手続がわからないものがあります。',
      en: 'of telling the purpose, disclosure, correction, stopping and erasing, and ending provision, some are not mentioned',
    },
    mend: {
      ja: '不足している種類を、請求できるものとして加えてください。',
      en: 'add the missing kinds to what people may ask for',
    },
    find: (matter) => {
      const detail = lacking(kindsNamed(matter))
      const nothing = matter.extraction.requestKinds.length === 0
      return nothing || detail === undefined ? [] : missingIn([about(matter, 'requests')], detail)
    },
  },
  {
    id: 'PP-011',
    title: {
      ja: '第三者提供記録の開示を受け付けていない',
      en: 'disclosure of the records of provision is missing',
    },
    provisions: [place('APPI', '33', '5'), place('APPI', '32', '1', '3')],
    ...currentAct,
    source: 'APPI 33(5), 32(1)(iii)',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '本人は、個人データを第三者に提供した記録、第三者から受けた記録の開示も請求できますが、受け付ける請求に挙げられていません。',
      en: 'people may also ask for the records of provision to and from third parties; the text does not list them',
    },
    mend: {
      ja: '請求できるものに「第三者提供記録の開示」を加えてください。',
      en: 'add "disclosure of the records of provision" to what people may ask for',
    },
    find: (matter) => {
      const requests = about(matter, 'requests')
      const asked = matter.extraction.requestKinds.includes('disclosure')
      return !asked || matter.extraction.provisionRecords || textSays(matter, RECORDS)
        ? []
        : missingIn([requests])
    },
  },
  {
    id: 'PP-012',
    title: { ja: '請求の手続がそろっていない', en: 'the procedure for requests is incomplete' },
    provisions: [
      place('APPI', '32', '1', '3'),
      place('APPI', '37', '1'),
      place('APPI-Order', '12'),
      place('APPI-Order', '13'),
      place('APPI-Rule', '30'),
    ],
    ...currentAct,
    source: 'APPI 32(1)(iii), 33(1), 37(1), 37(3); Order 12, 13; Rule 30',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '請求の様式、代理人による請求、開示の方法(電子データか書面か)など、請求に応じる手続がこの文だけではわかりません。',
      en: 'how to ask cannot be told from the text: form, agents, and how disclosure is made (electronic or on paper)',
    },
    mend: {
      ja: '請求の手続のページを設け、種類、様式、出し方、対象を見つけるために知らせる事項、本人と代理人の確認、開示の方法を書いてください。',
      en: 'publish a page on the procedure: kinds, form, channel, what to state, proof of person and agent, and the choice of electronic or paper',
    },
    find: (matter) => {
      if (textSays(matter, ON_REQUEST)) return []
      const requests = about(matter, 'requests')
      const parts = procedureParts(matter)
      const missing = parts.filter(({ met }) => !met).length
      return missing < 2 ? [] : missingIn([requests, about(matter, 'contact')], lacking(parts))
    },
  },
]

function kindsNamed({ extraction: { requestKinds: kinds } }: LintMatter) {
  const any = (...wanted: readonly (typeof kinds)[number][]): boolean =>
    wanted.some((kind) => kinds.includes(kind))
  return [
    { name: { ja: '利用目的の通知', en: 'telling the purpose' }, met: any('purpose-notice') },
    { name: { ja: '開示', en: 'disclosure' }, met: any('disclosure') },
    {
      name: { ja: '訂正・追加・削除', en: 'correction' },
      met: any('correction', 'addition', 'deletion'),
    },
    {
      name: { ja: '利用停止・消去', en: 'stopping and erasing' },
      met: any('suspension', 'erasure'),
    },
    { name: { ja: '第三者提供の停止', en: 'ending provision' }, met: any('stop-provision') },
  ]
}

function procedureParts(matter: LintMatter) {
  const requests = about(matter, 'requests')
  return [
    {
      name: { ja: '請求の様式や出し方', en: 'form and channel' },
      met: anySays(
        requests,
        /様式|書式|用紙|申請書|請求書|フォーム|所定の(?:書面|方法|手続)|郵送|窓口/u,
      ),
    },
    { name: { ja: '代理人による請求', en: 'agents' }, met: anySays(requests, /代理/u) },
    {
      name: { ja: '開示の方法', en: 'how disclosure is made' },
      met: anySays(
        requests,
        /(?:開示|回答)の?方法|電磁的|ダウンロード|書面(?:の交付|により|で)|(?:書面|郵送|メール|郵便)[^。]{0,24}(?:回答|開示|お送り)/u,
      ),
    },
    {
      name: { ja: '「同項各号」が指す一覧', en: 'the list that the text refers to' },
      met: !(
        anySays(requests, DANGLING) && !requests.some(({ clause }) => clause.item?.depth === 2)
      ),
    },
  ]
}
