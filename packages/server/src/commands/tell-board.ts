import type { Board, Language, Standing } from '@yakusoku/contract'

const marks: Readonly<Record<Standing, string>> = {
  kept: '○',
  broken: '×',
  unproven: '△',
  unbound: '？',
  statement: '―',
}

const words: Readonly<Record<Language, Readonly<Record<Standing, string>>>> = {
  ja: {
    kept: '守られている',
    broken: '破られている',
    unproven: '未確認',
    unbound: '裏付けなし',
    statement: '説明の文',
  },
  en: {
    kept: 'kept',
    broken: 'broken',
    unproven: 'unproven',
    unbound: 'unbound',
    statement: 'statement',
  },
}

/** Danger: an escape code in a published text would speak to the operator's terminal. */
const control = /[^\P{Cc}\n]/gu

/** The board as a person reads it on a terminal: every clause, its standing and why. */
export function tellBoard(board: Board, language: Language): string {
  const lines = board.sections.flatMap(({ heading, clauses }) => [
    '',
    heading || board.company,
    ...clauses.flatMap(({ id, text, standing, because }) => [
      `  ${marks[standing]} ${id.padEnd(18)} ${shorten(text)}`,
      ...(standing === 'kept' || standing === 'statement' ? [] : [`      ${because[language]}`]),
    ]),
  ])
  return [`${board.company}  第${board.version.number}版`, ...lines, '', totals(board, language)]
    .join('\n')
    .replace(control, '')
}

function totals(board: Board, language: Language): string {
  const parts = Object.entries(board.totals) as [Standing, number][]
  return parts
    .map(([name, count]) => `${marks[name]} ${words[language][name]} ${count}`)
    .join('   ')
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, '')
  return line.length > 48 ? `${line.slice(0, 47)}…` : line
}
