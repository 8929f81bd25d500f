import type { Bilingual } from '@yakusoku/contract'

/** A term of the APPI for which DPV has no word. */
interface Term extends Bilingual {
  /** What of DPV it is a kind of. */
  readonly broader: string
  readonly article: string
}

const term = (ja: string, en: string, broader: string, article: string): Term => ({
  ja,
  en,
  broader,
  article,
})

const right = 'dpv:DataSubjectRight'
const basis = 'dpv:LegalBasis'

/** Words of Japan's Act on the Protection of Personal Information, beside the Data Privacy Vocabulary. */
export const appiTerms = {
  PurposeNotice: term('利用目的の通知', 'notice of the purpose of use', right, '32(2)'),
  Disclosure: term('開示', 'disclosure', right, '33(1)'),
  ProvisionRecordDisclosure: term(
    '第三者提供記録の開示',
    'disclosure of provision records',
    right,
    '33(5)',
  ),
  Correction: term('訂正', 'correction', right, '34(1)'),
  Addition: term('追加', 'addition', right, '34(1)'),
  Deletion: term('削除', 'deletion of what is not factual', right, '34(1)'),
  Suspension: term('利用停止', 'suspension of use', right, '35(1)'),
  Erasure: term('消去', 'erasure', right, '35(1)'),
  StopProvision: term('第三者提供の停止', 'stop of provision to third parties', right, '35(3)'),
  Consent: term('本人の同意', 'consent of the person', basis, '27(1)'),
  Law: term('法令に基づく場合', 'based on laws and regulations', basis, '27(1)(i)'),
  Emergency: term(
    '生命・身体・財産の保護',
    'protection of life, body or property',
    basis,
    '27(1)(ii)',
  ),
  PublicAuthority: term(
    '国の機関等への協力',
    'cooperation with public authorities',
    basis,
    '27(1)(iv)',
  ),
  OptOut: term('オプトアウトによる提供', 'provision with opt-out', basis, '27(2)'),
  Entrustment: term('委託', 'entrustment', basis, '27(5)(i)'),
  Succession: term('事業の承継', 'business succession', basis, '27(5)(ii)'),
  JointUse: term('共同利用', 'joint use', basis, '27(5)(iii)'),
  /** Said by a text without a ground the Act knows. */
  StatedByText: term('本文の記載', 'as the text states it', basis, ''),
} as const satisfies Record<string, Term>

/** Name of a term in the `appi:` vocabulary. */
export type AppiTerm = keyof typeof appiTerms

/** Request kinds of a policy as terms. */
export const rightOf: Readonly<Record<string, AppiTerm>> = {
  'purpose-notice': 'PurposeNotice',
  disclosure: 'Disclosure',
  correction: 'Correction',
  addition: 'Addition',
  deletion: 'Deletion',
  suspension: 'Suspension',
  erasure: 'Erasure',
  'stop-provision': 'StopProvision',
  'provision-records': 'ProvisionRecordDisclosure',
}

/** Grounds of a provision as terms; payment, a secrecy agreement and advertising are no ground of the Act. */
export const basisOf: Readonly<Record<string, AppiTerm>> = {
  consent: 'Consent',
  law: 'Law',
  emergency: 'Emergency',
  'public-authority': 'PublicAuthority',
  'opt-out': 'OptOut',
  entrustment: 'Entrustment',
  succession: 'Succession',
  'joint-use': 'JointUse',
}
