import { remains, type Sentence, type Verdict, verdict, workplace } from './sentence.ts'

/** A kind of something that is often a code stays that: `seibetsu_kbn` is the sex. */
export function readKind(sentence: Sentence): Verdict {
  const meaning = sentence.last?.meaning
  if (meaning?.is === 'data' && meaning.coded) return sentence.withoutHead()
  return leftover(sentence)
}

/** An address of a picture is the picture; of a page, what somebody looked at. */
export function readLink(sentence: Sentence): Verdict {
  const inner = sentence.withoutHead()
  if (inner !== null && inner !== 'not' && ['photo', 'access-log'].includes(inner.category)) {
    return inner
  }
  const { setting, head } = sentence
  return setting.category === 'access-log' ? remains(setting, head) : null
}

/** `tantosha` as text is a name, as a number the key of a person. */
export function readPerson({ head, shape, setting }: Sentence): Verdict {
  const { meaning } = head
  if ((meaning.is !== 'person' && meaning.is !== 'staff') || !meaning.alone) return null
  if (setting.holder === 'thing' && meaning.is === 'person' && !setting.tied) return null
  const key = meaning.is === 'staff' ? 'employment' : 'member-id'
  return verdict(shape === 'text' ? 'name' : key, 'likely', head)
}

/** Which shop, which company: part of what was done there, or where the person works. */
export function readOrg(sentence: Sentence): Verdict {
  return sentence.setting.holder === 'activity'
    ? remains(sentence.setting, sentence.head)
    : workplace(sentence.setting, sentence.head)
}

/** Created, updated, cancelled: bookkeeping of a person's row. */
export function readProcess(sentence: Sentence): Verdict {
  return sentence.setting.tied ? verdict('record', 'likely', sentence.head) : null
}

/** The subject of what a person wrote; every other title is a thing's. */
export function readHeading({ setting, head, last }: Sentence): Verdict {
  if (last?.meaning.is === 'thing') return 'not'
  const spoken = setting.category === 'inquiry' || setting.category === 'free-text'
  if (spoken && setting.category) return verdict(setting.category, 'likely', head)
  return setting.holder === 'activity' ? remains(setting, head) : 'not'
}

/** An amount, a status, a rank: part of what the row records, where the row is a person's. */
export function leftover({ setting, head, before, last }: Sentence): Verdict {
  const activity = [head, ...before].find((part) => part.meaning.is === 'activity')?.meaning
  if (!setting.tied) return last?.meaning.is === 'thing' ? 'not' : null
  if (activity?.is === 'activity' && !activity.linked) {
    return verdict(activity.category, 'likely', head)
  }
  return remains(setting, head)
}

/** Which product: part of what a person did, nothing by itself. */
export function readThing({ setting, head }: Sentence): Verdict {
  return setting.holder === 'activity' ? remains(setting, head) : 'not'
}
