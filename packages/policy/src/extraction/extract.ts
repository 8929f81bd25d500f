import type { PolicyDocument, Section } from '../document/document.ts'
import { findCompany } from './company.ts'
import { findContact } from './contact.ts'
import { findDates } from './dates.ts'
import {
  type ExtractedSection,
  type Extraction,
  type MentionName,
  mentionNames,
} from './extraction.ts'
import { findFee } from './fee.ts'
import { findIdentityDocuments } from './identity.ts'
import { findMentions, findOnlineIdentifiers } from './mentions.ts'
import { type Passage, type Reading, readPassages } from './passage.ts'
import { findProvisions } from './provisions.ts'
import { findPurposes } from './purposes.ts'
import { findProvisionRecords, findRequestKinds } from './requests.ts'
import { findRetention } from './retention.ts'
import { kindWords, sureOfSection } from './section-doubts.ts'
import { Sources } from './sources.ts'

/**
 * Extracts a policy's facts, each with its place in the text; the same text gives the same facts.
 *
 * Vocabularies and shapes only, nothing learned and nothing fetched: what the text does not say is null.
 */
export function extract(document: PolicyDocument): Extraction {
  const reading = readPassages(document)
  const sources = new Sources()
  const { enactedOn, lastRevisedOn } = findDates(reading)
  const company = findCompany(reading)
  const purposes = findPurposes(reading)
  if (company === null) sources.ask('/company', 'company-missing', null)
  if (purposes.length === 0) sources.ask('/purposes', 'purposes-missing', null)
  return {
    company: sources.quoted('/company', company),
    enactedOn: sources.derived('/enactedOn', enactedOn),
    lastRevisedOn: sources.derived('/lastRevisedOn', lastRevisedOn),
    sections: sectionsOf(reading, sources),
    purposes: sources.list('/purposes', purposes),
    thirdPartyExceptions: exceptionsOf(reading, sources),
    requestKinds: sources.kinds('/requestKinds', findRequestKinds(reading)),
    identityDocuments: sources.list('/identityDocuments', findIdentityDocuments(reading)),
    fee: feeOf(reading, sources),
    retention: retentionOf(reading, sources),
    onlineIdentifiers: sources.kinds('/onlineIdentifiers', findOnlineIdentifiers(reading)),
    contact: contactOf(reading, sources),
    mentions: mentionsOf(reading, sources),
    provisionRecords: sources.derived('/provisionRecords', findProvisionRecords(reading)) ?? false,
    ...sources.read(),
  }
}

function sectionsOf({ document, passages }: Reading, sources: Sources): ExtractedSection[] {
  const byNumber: Passage[][] = document.sections.map(() => [])
  for (const passage of passages) byNumber[passage.clause.section]?.push(passage)
  return document.sections.map((section, at) => {
    noteSection({ section, at, passages: byNumber[at] ?? [] }, sources)
    const { heading, kind, level, line, container, alsoKinds } = section
    return {
      heading,
      kind,
      level,
      line,
      ...(container && { container: true as const }),
      ...(alsoKinds.length > 0 && { alsoKinds }),
    }
  })
}

function noteSection(
  { section, at, passages }: { section: Section; at: number; passages: readonly Passage[] },
  sources: Sources,
): void {
  const { heading, kind, span, container } = section
  const pointer = `/sections/${at}/heading`
  const sure = container ? {} : sureOfSection(heading, kind, passages)
  sources.at(pointer, { span, ...('certainty' in sure && { certainty: sure.certainty }) })
  if (!('rival' in sure) || sure.rival === undefined) return
  const [here, there] = [kindWords[kind], kindWords[sure.rival]]
  sources.askInTwo(pointer, 'section-kind', span, {
    ja: { value: here.ja, other: there.ja },
    en: { value: here.en, other: there.en },
  })
}

function exceptionsOf(reading: Reading, sources: Sources): Extraction['thirdPartyExceptions'] {
  return findProvisions(reading).map(({ quote, basis }, at) => {
    const { span, certainty, doubt } = quote
    const sure = certainty === undefined ? {} : { certainty }
    const ofGround = doubt?.name === 'provision-ground'
    sources.at(`/thirdPartyExceptions/${at}/text`, ofGround ? { span } : quote)
    sources.at(`/thirdPartyExceptions/${at}/basis`, ofGround ? quote : { span, ...sure })
    return { text: quote.text, basis }
  })
}

function feeOf(reading: Reading, sources: Sources): Extraction['fee'] {
  const fee = findFee(reading)
  return { amountYen: sources.derived('/fee', fee), mentioned: fee !== null }
}

function retentionOf(reading: Reading, sources: Sources): Extraction['retention'] {
  const found = findRetention(reading)
  if (found === null) return null
  sources.at('/retention/statement', found.statement)
  return {
    statement: found.statement.text,
    exceptions: sources.list('/retention/exceptions', found.exceptions),
  }
}

function contactOf(reading: Reading, sources: Sources): Extraction['contact'] {
  const { email, phone, address, department } = findContact(reading)
  return {
    email: sources.quoted('/contact/email', email),
    phone: sources.quoted('/contact/phone', phone),
    address: sources.quoted('/contact/address', address),
    department: sources.quoted('/contact/department', department),
  }
}

function mentionsOf(reading: Reading, sources: Sources): Extraction['mentions'] {
  const found = new Map(findMentions(reading).map((one) => [one.value, one]))
  for (const [name, one] of found) sources.at(`/mentions/${name}`, one)
  const entries = mentionNames.map((name) => [name, found.has(name)] as const)
  return Object.fromEntries(entries) as Record<MentionName, boolean>
}
