import type { Bilingual, Language } from '@yakusoku/contract'
import type { LawChange, LawRule, LintFinding, Severity } from '@yakusoku/policy'
import { cite, laws } from '@yakusoku/policy'

/** How grave a finding is. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  critical: { ja: '重大', en: 'critical' },
  high: { ja: '高', en: 'high' },
  medium: { ja: '中', en: 'medium' },
  low: { ja: '低', en: 'low' },
}

/** What a finding says of the text, and no more. */
export const natureWords: Readonly<Record<LawRule['nature'], Bilingual>> = {
  unlawful: { ja: '法律が認めない内容', en: 'not allowed by law' },
  gap: { ja: '文にない事項', en: 'absent from the text' },
  inadequate: { ja: '不十分', en: 'inadequate' },
  advice: { ja: '助言', en: 'advice' },
}

/** How surely the law is known; nothing where it was read in the primary text. */
export const certaintyWords: Readonly<Record<LawRule['certainty'], Bilingual>> = {
  verified: { ja: '', en: '' },
  secondary: { ja: '二次資料による', en: 'from a secondary source' },
  unverified: { ja: '未確認', en: 'unverified' },
}

/** Where the law says it, as a letter would cite it. */
export function citedIn({ provisions }: Pick<LawRule, 'provisions'>, language: Language): string {
  const names: Readonly<Record<string, Bilingual>> = laws
  const places = provisions.map((provision, at) => {
    const place = cite(provision)[language]
    // A letter names a law once: 「個人情報保護法第27条第1項、第31条第1項」.
    const named = provisions[at - 1]?.law === provision.law
    return named ? place.slice((names[provision.law]?.[language] ?? '').length).trim() : place
  })
  return places.join(language === 'ja' ? '、' : ', ')
}

/** One sentence: what is wrong, what is missing, how to mend it. */
export function adviceOf({ rule, detail }: LintFinding, language: Language): string {
  const parts = [rule.says[language], detail?.[language], rule.mend[language]]
  return parts.filter(Boolean).join(language === 'ja' ? ' ' : '; ')
}

/** When a promulgated change comes. */
export function dayOf({ standing, from, latest }: LawChange): Bilingual {
  if (standing === 'in-force') {
    return { ja: `${from ?? latest} から施行されています`, en: `in force since ${from ?? latest}` }
  }
  if (standing === 'look-up') {
    return {
      ja: `遅くとも ${latest} までに施行。施行日を確かめてください`,
      en: `in force by ${latest} at the latest; look up the day`,
    }
  }
  return from === null
    ? { ja: `遅くとも ${latest} までに変わります`, en: `will change by ${latest} at the latest` }
    : { ja: `${from} に変わります`, en: `will change on ${from}` }
}
