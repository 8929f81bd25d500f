import type { Extraction } from '../extraction/extraction.ts'

/** Where a derived value stands, its span is evidence and need not read the same. */
const DERIVED =
  /^\/(?:enactedOn|lastRevisedOn|fee|requestKinds|provisionRecords|onlineIdentifiers|mentions)|\/basis$/u

/** The JSON pointers whose span is missing, out of the text, or does not read as the value it is for. */
export function spanFaults(text: string, extraction: Extraction): string[] {
  const faults: string[] = []
  for (const [pointer, [start, end]] of Object.entries(extraction.spans)) {
    const value = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => Reflect.get(Object(at), key), extraction)
    const inside = start >= 0 && end <= text.length && start <= end
    const evidence = DERIVED.test(pointer) ? end > start : text.slice(start, end) === value
    if (value === undefined || !inside || !evidence) faults.push(pointer)
  }
  return [...faults, ...missing(extraction)]
}

function missing(extraction: Extraction): string[] {
  const { company, enactedOn, contact, retention } = extraction
  const expected = [
    ...extraction.purposes.map((_, at) => `/purposes/${at}`),
    ...extraction.thirdPartyExceptions.map((_, at) => `/thirdPartyExceptions/${at}/text`),
    ...extraction.requestKinds.map((_, at) => `/requestKinds/${at}`),
    ...extraction.identityDocuments.map((_, at) => `/identityDocuments/${at}`),
    ...extraction.onlineIdentifiers.map((_, at) => `/onlineIdentifiers/${at}`),
    ...(company === null ? [] : ['/company']),
    ...(enactedOn === null ? [] : ['/enactedOn']),
    ...(retention === null ? [] : ['/retention/statement']),
    ...Object.entries(contact).flatMap(([key, value]) =>
      value === null ? [] : [`/contact/${key}`],
    ),
  ]
  return expected.filter((pointer) => extraction.spans[pointer] === undefined)
}
