import { benchGate } from './gate.ts'

/** A benchmark prints for people, or returns what `--json` prints. */
type Bench = (options: {
  readonly people: number
  readonly note: (line: string) => void
}) => Promise<{ readonly report: string; readonly json: unknown }>

const benches: Readonly<Record<string, Bench>> = { gate: benchGate }

/** `npm run bench -- NAME [--people N] [--json]` */
async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...flags] = args
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
  const people = Number(flags[flags.indexOf('--people') + 1] ?? 1_000_000)
  const scale = flags.includes('--people') ? people : 1_000_000
  if (!bench || !Number.isInteger(scale) || scale < 1_000) {
    const names = Object.keys(benches).join(' | ')
    console.error(`usage: npm run bench -- ${names} [--people N (at least 1000)] [--json]`)
    return 2
  }
  const { report, json } = await bench({ people: scale, note })
  console.log(flags.includes('--json') ? JSON.stringify(json, null, 2) : report)
  return 0
}

/** Progress goes beside the report, so that `--json` can be piped. */
function note(line: string): void {
  console.error(line)
}

process.exitCode = await main(process.argv.slice(2))
