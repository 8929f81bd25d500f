import type { Standing } from '@yakusoku/contract'
import type { Words } from './ja.ts'

const standings: Record<Standing, { name: string; meaning: string }> = {
  kept: {
    name: 'Kept',
    meaning: 'We checked, and things are as written.',
  },
  broken: {
    name: 'Broken',
    meaning: 'We checked, and something differs from what is written.',
  },
  unproven: {
    name: 'Unproven',
    meaning: 'There is a rule to keep it, but nothing has shown yet that it holds.',
  },
  unbound: {
    name: 'Unbound',
    meaning: 'It is written, but no rule has been tied to it yet to make it hold.',
  },
  statement: {
    name: 'Statement',
    meaning: 'A member of staff confirmed that this sentence explains and promises nothing.',
  },
}

const sentences = (count: number): string => `${count} ${count === 1 ? 'sentence' : 'sentences'}`

/** Every word of the pages in English. */
export const en: Words = {
  skip: 'Skip to the main text',
  menu: { label: 'Pages', policy: 'Privacy policy', board: 'Our promises' },
  contents: 'Contents',
  footer: 'This page needs no JavaScript.',
  madeWith: 'Published with Yakusoku.',
  version: {
    label: 'Version of this document',
    number: 'Version',
    numbered: (number) => String(number),
    published: 'Published',
    effective: 'In force from',
    undecided: 'Not decided',
    sha256: 'SHA-256 of the text',
    sha256Meaning:
      'Calculated from the text as published. If one letter changes, this value changes too.',
    plainText: 'Open as plain text',
    pdf: 'Open as PDF',
    history: 'All versions',
    titled: (number) => `Version ${number}`,
  },
  policy: {
    title: 'Privacy policy',
    description: (company) => `The full privacy policy of ${company}.`,
    otherLanguage: 'The policy is published in Japanese and is shown as published.',
    boardLead: 'Whether we keep the promises made here is public, sentence by sentence.',
    boardLink: 'See the state of our promises',
  },
  notice: {
    label: 'About this text',
    newer: (number, from) =>
      from === null
        ? `Version ${number} is published. Its first day is not decided yet.`
        : `Version ${number} is published and applies from ${from}.`,
    notYet: (from) =>
      from === null
        ? 'This version does not apply yet.'
        : `This version applies from ${from}. Until then the current one holds.`,
    notApplied: 'This version was published but never came into force.',
    superseded: 'This version is past. A newer one applies now.',
    readNewer: (number) => `Read version ${number}`,
    readCurrent: 'Read the current version',
    seeChanges: (number) => `What version ${number} changes`,
  },
  versions: {
    title: 'All versions of the privacy policy',
    description: (company) => `Every version of the privacy policy of ${company}, and its changes.`,
    lead: 'Every published version stays as it was. For each you can see what it changed.',
    states: {
      published: 'Published, not applied yet',
      scheduled: 'To come',
      'in-force': 'In force',
      superseded: 'Past',
    },
    kind: 'Kind of change',
    read: (number) => `Read version ${number}`,
    changes: (number) => `Changes of version ${number}`,
    pdf: (number) => `Version ${number} as PDF`,
    feeds: 'Hear of new versions:',
  },
  changes: {
    title: 'Changes of the privacy policy',
    description: (company) => `What changes in the privacy policy of ${company}.`,
    titled: (before, after) => `Changes from version ${before} to version ${after}`,
    lead: (number, from) =>
      from === null
        ? `The first day of version ${number} is not decided yet.`
        : `Version ${number} applies from ${from}.`,
    meaning: 'Changes of what we promise',
    noMeaning: 'What we promise does not change.',
    sentences: 'Changes of the text',
    noSentences: 'The text does not change.',
    readBefore: (number) => `Read version ${number}`,
    readAfter: (number) => `Read version ${number}`,
    insertion: 'added: ',
    deletion: 'removed: ',
    kinds: {
      added: 'Added',
      removed: 'Removed',
      changed: 'Changed',
      moved: 'Moved',
      widened: 'Wider',
      narrowed: 'Narrower',
    },
    classes: {
      editorial: 'change of wording only',
      publish: 'change to be published',
      notify: 'change people are told of',
      consent: 'change that needs consent',
    },
    classMeanings: {
      editorial: 'Only the wording changed. What we promise stays the same.',
      publish: 'Something we must keep known changes.',
      notify: 'It holds a change that people are told of, or that is published for them.',
      consent:
        'It holds a change that needs your consent. We do not use anything the new way before you agree.',
    },
  },
  board: {
    title: 'State of our promises',
    description: (company) =>
      `Whether ${company} keeps the promises of its privacy policy today, sentence by sentence.`,
    lead: 'Whether the promises in our privacy policy hold today, sentence by sentence.',
    totals: 'Overall',
    summary: (kept, total) => `${kept} of ${sentences(total)} are kept.`,
    checkedAt: 'Last checked',
    neverChecked: 'Nothing has been checked yet',
    neverCheckedMeaning:
      'After the first check this page says for every sentence whether it is kept, and why. Until then no sentence counts as kept.',
    standings,
    sentences,
    clauses: 'Sentence by sentence',
    filtered: (standing, count) =>
      `Showing only the ${sentences(count)} marked “${standings[standing].name}”.`,
    nothing: (standing) => `No sentence is marked “${standings[standing].name}”.`,
    showAll: 'Show every sentence',
    because: 'Why',
    readInPolicy: 'Read in the policy',
    versionLead: 'The sentences above are those of this version of the policy.',
    about: 'About this page',
    aboutParagraphs: [
      '“Kept” and “Broken” come only from checking what really runs and what is really published. Staff cannot edit them.',
      'A sentence that has not been checked never counts as kept. Only “Statement” is given by a person, who confirmed that the sentence promises nothing.',
      'How each check works and the names of our systems are left out for safety. No personal information appears here.',
    ],
  },
  problem: {
    notFound: 'Page not found',
    failed: 'This page could not be shown',
    refused: 'This cannot be done',
    status: (status) => `Status ${status}`,
    next: 'You can still read these pages.',
  },
}
