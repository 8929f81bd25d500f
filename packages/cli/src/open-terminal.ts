import type { Language } from '@yakusoku/contract'
import type { Terminal } from '@yakusoku/server/commands/terminal'

/** The terminal of this process, in the language of `YAKUSOKU_LANG`, else of `LANG`, else Japanese. */
export function openTerminal(env: NodeJS.ProcessEnv): Terminal {
  const language = languageOf(env['YAKUSOKU_LANG'] ?? env['LC_ALL'] ?? env['LANG'] ?? '')
  return {
    language,
    env,
    out: (text) => {
      process.stdout.write(`${text}\n`)
    },
    note: (text) => {
      process.stderr.write(`${text[language]}\n`)
    },
  }
}

function languageOf(name: string): Language {
  return name.toLowerCase().startsWith('en') ? 'en' : 'ja'
}
