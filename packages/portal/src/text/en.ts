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
  },
  policy: {
    title: 'Privacy policy',
    description: (company) => `The full privacy policy of ${company}.`,
    otherLanguage: 'The policy is published in Japanese and is shown as published.',
    boardLead: 'Whether we keep the promises made here is public, sentence by sentence.',
    boardLink: 'See the state of our promises',
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
