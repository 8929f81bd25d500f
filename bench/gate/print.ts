import { cpus } from 'node:os'
import type { Pair } from '../pairs.ts'
import type { Measured } from './measure.ts'

/** The whole benchmark, as `--json` prints it. */
export interface GateReport {
  readonly people: number
  readonly settings: Readonly<Record<string, string>>
  readonly mask: readonly Measured[]
  readonly schedule: readonly Measured[]
}

/** The bounds the gate is held to, at the database. */
const bounds: Readonly<Record<string, number>> = {
  'point read': 1.15,
  'page of 50 by key': 1.15,
  'filter scan': 1.2,
  'aggregate scan': 1.2,
}

/** Two tables of ratios, then the plan of each form. */
export function printGate({ people, settings, mask, schedule }: GateReport): string {
  const set = Object.entries(settings).map(([name, value]) => `${name} ${value}`)
  return [
    `purpose gate against the raw table: ${people.toLocaleString('en')} people, ${(people * 5).toLocaleString('en')} orders, 0.5 % restricted`,
    `${cpus().length} cores, warm cache, prepared statements, generic plans; ${set.join(', ')}`,
    'ratio: gate ÷ raw of paired runs, median [min–max]; fastest: the fastest gate ÷ the fastest raw run',
    'at the database: processor time of the server for the whole statement; executor alone: in a PL/pgSQL loop; at the client: node-pg',
    'both sides read the table that carries the mask column, each signed in as an ordinary role',
    ...table('mask', mask),
    ...table('mask + schedule (orders)', schedule),
    ...plans('mask', mask),
    ...plans('mask + schedule (orders)', schedule),
  ].join('\n')
}

function table(title: string, measured: readonly Measured[]): string[] {
  const head = [
    'query',
    'raw',
    'gate',
    'at the database',
    'fastest',
    'bound',
    'executor alone',
    'at the client',
  ]
  const rows = measured.map(({ name, database, executor, client }) => [
    name,
    time(database.first),
    time(database.second),
    ratio(database),
    database.undisturbed.toFixed(2),
    title === 'mask' ? boundOf(name, database) : '',
    ratio(executor),
    ratio(client),
  ])
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return ['', title, line(head), ...rows.map(line)]
}

function boundOf(name: string, { ratio: { median } }: Pair): string {
  const bound = bounds[name]
  return bound === undefined ? '' : `≤ ${bound.toFixed(2)} ${median <= bound ? 'met' : 'MISSED'}`
}

function plans(title: string, measured: readonly Measured[]): string[] {
  return measured.flatMap(({ name, explain }) => [
    '',
    `explain, ${title}, ${name}`,
    ...explain.raw.map((row) => `  raw   ${row}`),
    ...explain.gate.map((row) => `  gate  ${row}`),
  ])
}

function ratio({ ratio: { median, min, max } }: Pair): string {
  return `${median.toFixed(2)} [${min.toFixed(2)}–${max.toFixed(2)}]`
}

function time(milliseconds: number): string {
  return milliseconds < 1
    ? `${(milliseconds * 1000).toFixed(1)} µs`
    : `${milliseconds.toFixed(1)} ms`
}
