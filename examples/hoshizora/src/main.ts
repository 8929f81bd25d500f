import { parseArgs } from 'node:util'
import { generate, type Progress, Refusal } from './index.ts'

const interrupted = new AbortController()

async function main(): Promise<void> {
  const { values } = parse()
  if (values.url === undefined) throw new Refusal('url-missing')
  process.once('SIGINT', () => interrupted.abort())
  const built = await generate({
    database: values.url,
    people: Number(values.people),
    asOf: values['as-of'],
    intoEmptyOnly: values['into-empty-only'],
    progress: show,
    signal: interrupted.signal,
  })
  const seconds = (built.tookMs / 1000).toFixed(1)
  say(`${built.tables} tables, ${built.rows} rows in ${seconds} s`)
}

function parse() {
  try {
    return parseArgs({
      options: {
        url: { type: 'string' },
        people: { type: 'string', default: '10000' },
        'as-of': { type: 'string', default: '2026-11-23' },
        'into-empty-only': { type: 'boolean', default: false },
      },
    })
  } catch (cause) {
    throw new Refusal('argument-unknown', { cause })
  }
}

let shown = { stage: '', at: 0 }

/** One line per stage and second: a large shop is watched, a small one is not narrated. */
function show({ stage, dataset, rows, share }: Progress): void {
  const now = performance.now()
  if (stage === shown.stage && now - shown.at < 1000) return
  shown = { stage, at: now }
  const percent = `${Math.round(share * 100)}%`.padStart(4)
  say([percent, stage, dataset, stage === 'rows' ? `${rows} rows` : null].filter(Boolean).join(' '))
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

try {
  await main()
} catch (error) {
  process.exitCode = 1
  if (error instanceof Refusal) {
    say(error.sentence('ja'))
    say(error.sentence('en'))
  } else if (interrupted.signal.aborted) {
    say('中断しました。何も変更していません。 / interrupted; nothing was changed')
  } else {
    // The message alone: PostgreSQL's detail may hold values of a row.
    say(error instanceof Error ? error.message : String(error))
  }
}
