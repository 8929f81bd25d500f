import type { Language } from '@yakusoku/contract'
import { cadenceWords } from '../phrases.ts'
import { paragraph, present, type SectionWriter } from '../section.ts'

/** What happens after a breach: stop, inquire, report, tell (Art. 26, Rules 7-10). */
export const breach: SectionWriter = {
  kind: 'breach',
  heading: { ja: '漏えい等が発生したとき', en: 'When a breach happens' },
  write: {
    ja: (rules) =>
      present([
        rules.breach &&
          paragraph('ja', [
            '個人データの漏えい、滅失もしくは毀損が発生したとき、またはそのおそれがあるときは、直ちに被害の拡大を防ぎ、事実関係と原因を調査します。個人情報保護法が定める事態に当たるときは、知った日からおおむね3日から5日以内に個人情報保護委員会へ速報を行い、30日以内(不正の目的によるおそれがあるときは60日以内)に確報を行います。影響を受けるご本人には、概要、個人データの項目、原因、二次被害またはそのおそれの有無などを速やかに通知します。通知が難しいときは、公表や相談窓口の設置により、お知らせに代えます。',
            rules.breach.drillEvery !== undefined &&
              `こうした事態に備えた訓練を、${cadenceWords('ja', rules.breach.drillEvery)}行います。`,
          ]),
      ]),
    en: (rules) =>
      present([
        rules.breach &&
          paragraph('en', [
            'When personal data leak, are lost or damaged, or may have been, we at once keep the harm from spreading and look into the facts and causes. Where the Act asks for it, we report to the Personal Information Protection Commission within about three to five days of knowing and finally within 30 days (60 where an act in bad faith is possible). We promptly tell the people affected what happened, which items of data, the cause, and whether further harm is possible. Where telling is difficult, a publication or a desk for questions takes its place.',
            rules.breach.drillEvery !== undefined &&
              `We practise for this ${cadenceWords('en', rules.breach.drillEvery)}.`,
          ]),
      ]),
  },
}

/** Audits and training, as often as the rules say. */
export const improvement: SectionWriter = {
  kind: 'improvement',
  heading: { ja: '継続的な改善', en: 'Continual improvement' },
  write: {
    ja: ({ improvement: rule }) =>
      present([
        rule &&
          `当社は、個人情報の取扱いについて、内部監査を${often('ja', rule.auditEvery)}行います。従業者への教育は、${often('ja', rule.trainingEvery)}行います。その結果を踏まえて、取扱いを継続的に見直し、改善します。`,
      ]),
    en: ({ improvement: rule }) =>
      present([
        rule &&
          `We audit how personal information is handled ${often('en', rule.auditEvery)}. We train our staff ${often('en', rule.trainingEvery)}. We improve by what we find.`,
      ]),
  },
}

function often(language: Language, every: string | undefined): string {
  if (every !== undefined) return cadenceWords(language, every)
  return language === 'ja' ? '定期的に' : 'regularly'
}
