import type { PolicyDocument, Section } from '../document/document.ts'
import type { Span } from '../text/fold.ts'
import { findCompany } from './company.ts'
import { findContact } from './contact.ts'
import { findDates } from './dates.ts'
import {
  type ExtractedSection,
  type Extraction,
  type MentionName,
  mentionNames,
} from './extraction.ts'
import { findMentions, findOnlineIdentifiers } from './mentions.ts'
import { type Finding, type Quote, type Reading, readPassages } from './passage.ts'
import { findProvisions } from './provisions.ts'
import { findPurposes } from './purposes.ts'
import { findFee, findIdentityDocuments, findRequestKinds } from './requests.ts'
import { findRetention } from './retention.ts'

/** Remembers where each value came from while the values are put together. */
class Sources {
  readonly spans: Record<string, readonly [number, number]> = {}

  quoted(pointer: string, found: Quote | null): string | null {
    if (found !== null) this.at(pointer, found.span)
    return found?.text ?? null
  }

  derived<T>(pointer: string, found: Finding<T> | null): T | null {
    if (found !== null) this.at(pointer, found.span)
    return found?.value ?? null
  }

  list(pointer: string, found: readonly Quote[]): string[] {
    return found.map(({ text, span }, at) => {
      this.at(`${pointer}/${at}`, span)
      return text
    })
  }

  kinds<T>(pointer: string, found: readonly Finding<T>[]): T[] {
    return found.map(({ value, span }, at) => {
      this.at(`${pointer}/${at}`, span)
      return value
    })
  }

  at(pointer: string, { start, end }: Span): void {
    this.spans[pointer] = [start, end]
  }
}

/**
 * Extracts a policy's facts, each with its place in the text; the same text gives the same facts.
 *
 * Vocabularies and shapes only, nothing learned and nothing fetched: what the text does not say is null.
 */
export function extract(document: PolicyDocument): Extraction {
  const reading = readPassages(document)
  const sources = new Sources()
  const { enactedOn, lastRevisedOn } = findDates(reading)
  return {
    company: sources.quoted('/company', findCompany(reading)),
    enactedOn: sources.derived('/enactedOn', enactedOn),
    lastRevisedOn: sources.derived('/lastRevisedOn', lastRevisedOn),
    sections: document.sections.map((section, at) => sectionOf(section, at, sources)),
    purposes: sources.list('/purposes', findPurposes(reading)),
    thirdPartyExceptions: exceptionsOf(reading, sources),
    requestKinds: sources.kinds('/requestKinds', findRequestKinds(reading)),
    identityDocuments: sources.list('/identityDocuments', findIdentityDocuments(reading)),
    fee: feeOf(reading, sources),
    retention: retentionOf(reading, sources),
    onlineIdentifiers: sources.kinds('/onlineIdentifiers', findOnlineIdentifiers(reading)),
    contact: contactOf(reading, sources),
    mentions: mentionsOf(reading, sources),
    spans: sources.spans,
    confidence: {},
    questions: [],
  }
}

function sectionOf(section: Section, at: number, sources: Sources): ExtractedSection {
  const { heading, kind, level, line, container, alsoKinds } = section
  sources.at(`/sections/${at}/heading`, section.span)
  return {
    heading,
    kind,
    level,
    line,
    ...(container && { container: true as const }),
    ...(alsoKinds.length > 0 && { alsoKinds }),
  }
}

function exceptionsOf(reading: Reading, sources: Sources): Extraction['thirdPartyExceptions'] {
  return findProvisions(reading).map(({ quote, basis }, at) => {
    sources.at(`/thirdPartyExceptions/${at}/text`, quote.span)
    sources.at(`/thirdPartyExceptions/${at}/basis`, quote.span)
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
  sources.at('/retention/statement', found.statement.span)
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
  const found = new Map(findMentions(reading).map(({ value, span }) => [value, span]))
  for (const [name, span] of found) sources.at(`/mentions/${name}`, span)
  const entries = mentionNames.map((name) => [name, found.has(name)] as const)
  return Object.fromEntries(entries) as Record<MentionName, boolean>
}
