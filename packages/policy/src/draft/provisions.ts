import type { Rules } from '../bundle/rules.ts'
import type { Extraction, ProvisionBasis } from '../extraction/extraction.ts'
import type { ClauseFinder } from './clause-finder.ts'

type Provision = Rules['provisions'][number]
type Basis = Provision['basis']

/** Where the rules tell fewer bases apart than the text does. */
const bases: Partial<Record<ProvisionBasis, Basis>> = {
  'state-cooperation': 'public-authority',
  'life-body-property': 'emergency',
  'public-health': 'emergency',
}
/** What kind of recipient a ground has, for the English half of one the text names in Japanese. */
const recipients: Partial<Record<Basis, string>> = {
  payment: 'Payment providers',
  entrustment: 'Contractors',
  nda: 'Parties bound to secrecy',
  advertising: 'Advertisers',
  'public-authority': 'Public authorities',
  succession: 'The successor of the business',
  'opt-out': 'The recipients the policy lists',
  consent: 'The recipients the policy names',
}

const LEADS = /第三者|提供|開示|\b(?:disclos|shar|provid)/u
/** 「決済代行を行う業者に開示する場合」 names the recipient before the particle. */
const GIVEN_TO =
  /((?:[^。、]{1,24}、){0,3}[^。、]{1,40}(?:業者|会社|企業|機関|団体|組合|弁護士|講師|事業者|グループ))(?:等|など)?(?:に|へ)(?:対し(?:て)?)?、?[^。]{0,24}(?:開示|提供|委託|預託|通知)/u

/** One rule for each case in which data leave, with its recipient where the case names one. */
export function draftProvisions(extraction: Extraction, clauses: ClauseFinder): Provision[] {
  return extraction.thirdPartyExceptions.flatMap(({ text, basis }, at) => {
    const [start] = extraction.spans[`/thirdPartyExceptions/${at}/text`] ?? [0]
    const passage = clauses.at(start)
    if (passage === undefined) return []
    const own = bases[basis] ?? (basis as Basis)
    const recipient = recipientOf(text, own)
    return [
      {
        clauses: [passage.clause.id, ...clauses.leadOf(passage, LEADS)],
        basis: own,
        ...(recipient !== undefined && { recipient }),
      },
    ]
  })
}

/** 「料金の決済のため」 says why, not to whom. */
const BEFORE = /^.*(?:ため|において|場合は?|当[社院店会]が|弊社が)、?/u

function recipientOf(text: string, basis: Basis): Provision['recipient'] {
  const en = recipients[basis]
  if (en === undefined || text.length > 300) return undefined
  const line = text.replace(/\s*[\r\n]+\s*/gu, '')
  // An opt-out lists its recipients and nothing else.
  const ja =
    basis === 'opt-out' ? line.replace(/。$/u, '') : GIVEN_TO.exec(line)?.[1]?.replace(BEFORE, '')
  return ja === undefined || ja === '' || /場合|こと$/u.test(ja) ? undefined : { ja, en }
}
