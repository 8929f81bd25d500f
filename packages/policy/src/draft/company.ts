import type { Rules } from '../bundle/rules.ts'
import { findRepresentative } from '../extraction/company.ts'
import type { Extraction } from '../extraction/extraction.ts'
import { findLabelled, valueOf } from '../extraction/labels.ts'
import type { Reading } from '../extraction/passage.ts'

/** Stands for a name the text does not give; a person must replace it. */
const NAMELESS = '(本文に会社名がありません)'

const OFFICER =
  /^(?:個人(?:情報|データ)(?:の?保護)?(?:の?統括)?(?:管理)?(?:責任者|管理者)|個人情報の?取り?扱い責任者)(?:の?(?:氏名|職名|名称))?$/u
const BODY = /^(?:(?:所属する)?認定個人情報保護団体(?:の名称)?|(?:所属する)?認定団体(?:の名称)?)$/u
const NONE = /ありません|ございません|おりません|該当なし|^なし/u
const CONTACT = /[@〒]|\d{2,4}[-‐ー]\d{2,4}|https?:/u

/** Who promises, as far as the text says; the name, which the schema demands, is a placeholder where it is silent. */
export function draftCompany(extraction: Extraction, reading: Reading): Rules['company'] {
  const { company, contact } = extraction
  const labelled = findLabelled(reading)
  const representative = findRepresentative(reading)?.text
  const officer = named(valueOf(labelled, OFFICER)?.value.text)
  const accreditedBody = named(valueOf(labelled, BODY)?.value.text)
  return {
    name: company ?? NAMELESS,
    ...(contact.email !== null && { email: contact.email }),
    ...(contact.phone !== null && { phone: contact.phone }),
    ...(contact.address !== null && { address: contact.address.replace(/\s+/gu, ' ') }),
    ...(representative !== undefined && { representative }),
    ...(officer !== undefined && { officer }),
    ...(accreditedBody !== undefined && { accreditedBody }),
  }
}

/** A name or a title; an address or a sentence behind the label is neither. */
function named(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 60 || /。/u.test(text)) return undefined
  return NONE.test(text) || CONTACT.test(text.normalize('NFKC'))
    ? undefined
    : text.replace(/\s+/gu, ' ')
}
