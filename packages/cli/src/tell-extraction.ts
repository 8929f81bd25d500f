import type { Language } from '@yakusoku/contract'
import type { Extraction } from '@yakusoku/policy'

const words = {
  ja: {
    company: '会社',
    enacted: '制定',
    revised: '最終改定',
    sections: '項目',
    purposes: '利用目的',
    provisions: '同意なしで提供される場合(根拠)',
    requests: '受け付ける請求',
    documents: '本人確認書類',
    retention: '保存期間',
    identifiers: '取得するオンライン識別子',
    contact: '窓口',
    clauses: '文(アンカー)',
    unsure: '(読み取れませんでした)',
  },
  en: {
    company: 'company',
    enacted: 'enacted',
    revised: 'last revised',
    sections: 'sections',
    purposes: 'purposes of use',
    provisions: 'provided without consent (basis)',
    requests: 'requests accepted',
    documents: 'identity documents',
    retention: 'retention',
    identifiers: 'online identifiers collected',
    contact: 'contact',
    clauses: 'clauses (anchors)',
    unsure: '(not found)',
  },
} as const

/** What was read from a text: its facts and its clauses, the anchors that rules name. */
export type Imported = Extraction & {
  readonly clauses: readonly {
    readonly id: string
    readonly kind: string
    readonly text: string
    /** UTF-16 offsets in the text. */
    readonly span: readonly [start: number, end: number]
  }[]
}

/** What a policy says, for a person to hold beside the text. */
export function tell(extraction: Imported, language: Language): string {
  const say = words[language]
  const { retention, contact } = extraction
  const { company, enactedOn, lastRevisedOn, sections, purposes } = extraction
  return [
    ...item(say.company, company ?? say.unsure),
    ...item(say.enacted, enactedOn ?? say.unsure),
    ...(lastRevisedOn ? item(say.revised, lastRevisedOn) : []),
    ...list(
      say.sections,
      sections.map(({ heading, kind }) => `${heading || '—'}  [${kind}]`),
    ),
    ...list(say.purposes, purposes),
    ...list(
      say.provisions,
      extraction.thirdPartyExceptions.map(({ text, basis }) => `${text}  [${basis}]`),
    ),
    ...list(say.requests, extraction.requestKinds),
    ...list(say.documents, extraction.identityDocuments),
    ...list(
      say.retention,
      retention ? [retention.statement, ...retention.exceptions.map((one) => `— ${one}`)] : [],
    ),
    ...list(say.identifiers, extraction.onlineIdentifiers),
    ...list(
      say.contact,
      Object.values(contact).filter((value) => value !== null),
    ),
    ...list(
      say.clauses,
      extraction.clauses.map(({ id, text }) => `${id.padEnd(18)} ${text}`),
    ),
  ].join('\n')
}

function item(label: string, value: string): string[] {
  return [`${label}: ${value}`]
}

function list(label: string, values: readonly string[]): string[] {
  const lines = values.map((value, index) => `  ${index + 1}. ${value.replace(/\s+/g, ' ')}`)
  return ['', `${label} (${values.length})`, ...lines]
}
