import type { Bilingual, Language } from '@yakusoku/contract'

/** Where a command writes: results to standard output, everything else to standard error. */
export interface Terminal {
  readonly language: Language
  readonly env: Readonly<Record<string, string | undefined>>
  /** A line of the result. */
  out(text: string): void
  /** A line for the person watching: progress, what to do next. */
  note(text: Bilingual): void
}

/** One command of `yakusoku`: takes what follows its name, returns the exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>

/** One table for all commands, see docs/command-line.md. */
export const exitCodes = {
  /** Nothing wrong, nothing to do. */
  ok: 0,
  /** It could not be done: bad input, no connection, a fault. */
  error: 1,
  /** There are changes or drift. */
  changes: 2,
  /** A promise is broken or empty; a text breaks the law or lacks what it wants. */
  broken: 3,
  /** Only warnings are open, and somebody asked to stop at them. */
  warnings: 4,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
