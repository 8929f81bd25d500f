import type { LawRule } from '../../law-rule.ts'
import { about, anySays, lacking, marksIn, missingIn, textSays } from '../../matter/look.ts'
import type { LintMatter } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

/** Fewer of the five headings of GL 10 than this is no account of the measures. */
const ENOUGH = 3
const ON_REQUEST =
  /(?:安全管理|講じた措置)[^。]{0,80}(?:問い?合わ?せ|ご連絡|窓口|求め)|安全管理[^。]{0,40}(?:別途|別に)[^。]{0,20}(?:公表|掲載|定め)/u
const PREVENTS = /漏[えい洩]い?[^。]{0,40}(?:防|毀損|き損|改ざん)|(?:毀損|き損)[^。]{0,20}防/u
const LOSS = /滅失|紛失|喪失|消失|亡失/u

/** Security measures (Art. 23, 32(1)(iv)). */
export const safeguardRules: readonly LawRule[] = [
  {
    id: 'PP-008',
    title: {
      ja: '安全管理措置の内容が書かれていない',
      en: 'what security measures are taken is not said',
    },
    provisions: [
      place('APPI', '32', '1', '4'),
      place('APPI-Order', '10', undefined, '1'),
      place('GL', '3-8-1'),
    ],
    ...currentAct,
    source: 'APPI 32(1)(iv); Order 10(i); GL 3-8-1 (4)',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '安全管理のために講じた措置は、本人が知ることのできる状態に置く事項です。「適切に管理する」だけでは、何をしているかがわかりません。',
      en: 'the security measures taken must be available to people; "managed appropriately" tells nobody what is done',
    },
    mend: {
      ja: '規律の整備、組織的、人的、物理的、技術的な措置ごとに、実際に行っていることを短く書いてください。支障がある部分は「お求めに応じてお答えします」とできます。',
      en: 'say briefly, for rules, organisation, people, premises and technology, what is done; parts may be "on request"',
    },
    find: (matter) => {
      if (textSays(matter, ON_REQUEST)) return []
      const safeguards = about(matter, 'safeguards')
      const measures = measuresOf(matter)
      const told = measures.filter(({ met }) => met).length
      return told >= ENOUGH ? [] : missingIn([safeguards], lacking(measures))
    },
  },
  {
    id: 'PP-027',
    title: {
      ja: '安全管理の対象に「滅失」がない',
      en: 'loss is missing from the security measures',
    },
    provisions: [place('APPI', '23')],
    ...currentAct,
    source: 'APPI 23',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '法律が求める安全管理は漏えい、滅失、毀損の防止です。この文は滅失(紛失など)に触れていません。',
      en: 'the Act asks to prevent leak, loss and damage; the text leaves loss out',
    },
    mend: {
      ja: '「漏えい、滅失または毀損の防止」としてください。',
      en: 'write "leak, loss or damage"',
    },
    find: (matter) => {
      const safeguards = about(matter, 'safeguards', 'entrustment')
      return anySays(safeguards, LOSS)
        ? []
        : marksIn(matter, about(matter, 'safeguards'), PREVENTS).slice(0, 1)
    },
  },
]

function measuresOf(matter: LintMatter) {
  const safeguards = about(matter, 'safeguards')
  return [
    {
      name: { ja: '規律(規程や手順)', en: 'rules' },
      met: anySays(safeguards, /規[程定律]|手順|マニュアル|基準を?(?:定|策定)/u),
    },
    {
      name: { ja: '組織(責任者、台帳、点検など)', en: 'organisation' },
      met: anySays(
        safeguards,
        /責任者|管理者|台帳|監査|点検|体制|報告(?:経路|連絡)|委員会|記録を/u,
      ),
    },
    {
      name: { ja: '人(研修、秘密を守る義務など)', en: 'people' },
      met: anySays(safeguards, /教育|研修|訓練|啓発|守秘|秘密(?:を|の)?保持|誓約/u),
    },
    {
      name: { ja: '物理(入退室、持ち出し、廃棄など)', en: 'premises' },
      met: anySays(safeguards, /入退|施錠|持ち?出|盗難|鍵|物理|廃棄|シュレッダー/u),
    },
    {
      name: { ja: '技術(アクセス制御、暗号化など)', en: 'technology' },
      met: anySays(
        safeguards,
        /アクセス(?:権|制|管理|を制)|暗号|ファイアウォール|不正(?:な)?アクセス|ウイルス|ウィルス|認証|ssl|tls|権限|ログの/u,
      ),
    },
  ]
}
