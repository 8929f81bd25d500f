import type { LawRule } from '../../law-rule.ts'
import { about, anySays, casesOf, missingIn, purposesOf, textSays } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const NEEDS_PURPOSE = ['payment', 'nda', 'advertising', 'opt-out']
const PROVIDES =
  /第三者(?:に|へ)|(?:会社|業者|事業者|機関|提携先|委託先|グループ|取引先)[^。]{0,20}(?:提供|開示|共有|送信)|提供を含/u
const STATES_A_PURPOSE =
  /(?:ため|目的)(?:に|で|、)[^。]{0,40}(?:利用|使用|取得|収集)|(?:ため|目的)。?$/u
const CATCH_ALL =
  /^(?:その他|そのほか)[^。]{0,60}(?:円滑|適切|付随|附帯|付帯|関連|必要|上記|前各号|運営|遂行|全般)|(?:付随|附随|附帯|付帯)(?:・関連|又は関連|または関連)?する(?:利用)?(?:目的|業務|事項)|^[^。]{0,12}(?:事業活動|サービスの向上|マーケティング活動)(?:等|など)?のため|その他[^。]{0,30}(?:必要|適当|相当)と(?:認め|判断|考え)/u

/** How precise the purposes are (Art. 17(1)); of these duties the authority may only advise. */
export const purposeRules: readonly LawRule[] = [
  {
    id: 'PUB-02',
    title: { ja: '利用目的が書かれていない', en: 'no purposes of use are stated' },
    provisions: [place('APPI', '32', '1', '2'), place('APPI', '21', '1')],
    ...currentAct,
    source: 'APPI 32(1)(ii), 21(1)',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: 'すべての保有個人データの利用目的は、本人が知ることのできる状態に置く事項ですが、この文には見当たりません。',
      en: 'the purposes of all retained personal data must be available to people; the text states none',
    },
    mend: {
      ja: '「利用目的」の項を設け、何のために使うかを具体的に並べてください。',
      en: 'add a section that lists concretely what the data is used for',
    },
    find: (matter) =>
      matter.extraction.purposes.length > 0 || anySays(matter.reading.passages, STATES_A_PURPOSE)
        ? []
        : missingIn([about(matter, 'purposes')]),
  },
  {
    id: 'PP-003',
    title: {
      ja: '第三者への提供が利用目的に含まれていない',
      en: 'provision to third parties is not among the purposes',
    },
    provisions: [
      place('APPI', '17', '1'),
      place('APPI', '32', '1', '2'),
      place('GL', '3-1-1'),
      place('GL', '3-6-1'),
    ],
    ...currentAct,
    source: 'APPI 17(1), 32(1)(ii); GL 3-1-1, 3-6-1, 3-8-1',
    severity: 'high',
    nature: 'inadequate',
    says: {
      ja: '第三者に提供する場合を定めていますが、利用目的にはその提供が挙げられていません。提供を予定しているときは、利用目的でそれがわかるようにします。',
      en: 'the text provides data to third parties, but no purpose says so; intended provision must be visible in the purposes',
    },
    mend: {
      ja: '提供ごとに、だれに、どの項目を、何のために渡すかを利用目的に加えてください。',
      en: 'add a purpose for each provision: to whom, which items, what for',
    },
    find: (matter) => {
      const purposes = about(matter, 'purposes')
      const planned = casesOf(matter).some(({ basis }) => NEEDS_PURPOSE.includes(basis))
      const stated = anySays(purposes, PROVIDES) || matter.extraction.purposes.length === 0
      return planned && !stated ? missingIn([purposes]) : []
    },
  },
  {
    id: 'PP-021',
    title: { ja: '何にでも使える利用目的がある', en: 'a purpose that covers anything' },
    provisions: [place('APPI', '17', '1'), place('GL', '3-1-1')],
    ...currentAct,
    source: 'APPI 17(1); GL 3-1-1',
    severity: 'high',
    nature: 'inadequate',
    says: {
      ja: '「その他…のため」のような包括的な目的では、自分の情報が何に使われるかを本人が予想できず、利用目的を特定したことになりません。',
      en: 'with a catch-all such as "other purposes" nobody can foresee what their data is used for; that does not specify a purpose',
    },
    mend: {
      ja: '削除するか、実際に行っていることを具体的な目的として書いてください。',
      en: 'delete it, or name what is actually done',
    },
    find: (matter) =>
      purposesOf(matter)
        .filter(({ text }) => CATCH_ALL.test(text))
        .map(({ mark }) => mark),
  },
  {
    id: 'PP-023',
    title: {
      ja: '目的にあるサービスが何かわからない',
      en: 'the service the purposes speak of is not named',
    },
    provisions: [place('APPI', '17', '1'), place('GL', '3-1-1')],
    ...currentAct,
    source: 'APPI 17(1); GL 3-1-1',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: '「当社サービス」などの言葉が、どのサービスや事業を指すのかが文のどこにも書かれていません。',
      en: 'nowhere does the text say which service or business "our service" is',
    },
    mend: {
      ja: 'サービスの名前か、事業の内容を書いてください。',
      en: 'name the services, or say what the business is',
    },
    find: (matter) =>
      textSays(matter, NAMED_SERVICE)
        ? []
        : purposesOf(matter)
            .filter(({ text }) => /(?:当社|弊社|本|当)の?サービス/u.test(text))
            .slice(0, 1)
            .map(({ mark }) => mark),
  },
]

const NAMED_SERVICE =
  /サービス[^。]{0,6}\(以下[^)]{0,12}(?:本|当)(?:社)?サービス|[」』"][^。]{0,24}\(以下[^)]{0,12}(?:本|当)サービス|(?:販売|運営|製造|提供|事業|修理)(?:等|など)?(?:の事業)?(?:を|に)?(?:行|営|して(?:い|お)り)|が?(?:運営|提供)する(?:各種)?サービス(?:及び|および|です)/u
