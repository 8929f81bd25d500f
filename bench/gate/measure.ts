import type { Client } from 'pg'
import { type Pair, pairs } from '../pairs.ts'
import { connected, role } from './dataset.ts'
import type { Operation } from './operations.ts'

/** One query as measured, where the work is done and where it is asked for. */
export interface Measured {
  readonly name: string
  /** Inside the server: no round trip in either side, hence the hardest ratio. Milliseconds per query. */
  readonly database: Pair
  /** Through node-pg, named prepared statements, same host. */
  readonly client: Pair
  readonly explain: { readonly raw: readonly string[]; readonly gate: readonly string[] }
}

interface Context {
  readonly url: string
  readonly signIn: (user: string) => string
  readonly note: (line: string) => void
}

type Side = 'raw' | 'gate'

/** Measures every operation; the gate's side is signed in as the purpose's own role. */
export async function measure(
  context: Context,
  operations: readonly Operation[],
): Promise<Measured[]> {
  await using raw = await connected(context.url)
  await using gate = await connected(context.signIn(role))
  // Both sides plan once: what is compared is running, not planning.
  for (const { client } of [raw, gate])
    await client.query('set plan_cache_mode = force_generic_plan')
  const measured: Measured[] = []
  for (const [index, operation] of operations.entries()) {
    context.note(`measuring ${operation.name}`)
    const sides = { raw: raw.client, gate: gate.client }
    const inside = (side: Side) => insideServer(sides[side], operation, side)
    const outside = (side: Side) => fromClient(sides[side], { operation, side, index })
    measured.push({
      name: operation.name,
      database: await pairs(operation.rounds, await inside('raw'), await inside('gate')),
      client: await pairs(operation.rounds, outside('raw'), outside('gate')),
      explain: {
        raw: await explain(sides.raw, operation, 'raw'),
        gate: await explain(sides.gate, operation, 'gate'),
      },
    })
  }
  return measured
}

function textOf({ sql }: Operation, side: Side): string {
  const schema = side === 'raw' ? 'public' : 'purpose_advertising'
  return sql.replaceAll(/\{(\w+)\}/g, `${schema}.$1`)
}

/**
 * A loop in the server: PL/pgSQL keeps the prepared plan and throws the rows away, so that neither the
 * network nor the client's parsing is part of either side. Its own cost is part of both.
 */
async function insideServer(
  client: Client,
  operation: Operation,
  side: Side,
): Promise<() => Promise<number>> {
  const query = textOf(operation, side).replace('$1', operation.parameter)
  const loop = `do $loop$
    declare began timestamptz; n bigint;
    begin
      began := clock_timestamp();
      for n in 1..${operation.times} loop perform ${query.replace(/^select /, '')}; end loop;
      perform set_config('bench.took', (extract(epoch from clock_timestamp() - began) * 1000)::text, false);
    end $loop$`
  return async () => {
    await client.query(loop)
    const { rows } = await client.query(`select current_setting('bench.took')::float8 as took`)
    return Number(rows[0].took) / operation.times
  }
}

/** One query after the other on one connection, as an application would. */
function fromClient(
  client: Client,
  given: { readonly operation: Operation; readonly side: Side; readonly index: number },
): () => Promise<number> {
  const { operation, side, index } = given
  const text = textOf(operation, side)
  const times = operation.times === 1 ? 1 : 50
  const name = `${side}-${index}-${text.length}`
  const values = Array.from({ length: times }, (_, n) => parameterOf(operation, n + 1))
  return async () => {
    const began = process.hrtime.bigint()
    for (const value of values) await client.query({ name, text, values: [value] })
    return Number(process.hrtime.bigint() - began) / 1e6 / times
  }
}

/** The parameter's SQL is arithmetic that JavaScript reads the same way. */
function parameterOf({ parameter }: Operation, n: number): number {
  const [, add = '0', multiply = '1', modulus] =
    /^(?:(\d+) \+ )?\(?n(?: \* (\d+))?\)? % (\d+)$/.exec(parameter) ?? []
  if (modulus === undefined) throw new Error(`cannot read the parameter ${parameter}`)
  return Number(add) + ((n * Number(multiply)) % Number(modulus))
}

async function explain(
  client: Client,
  operation: Operation,
  side: Side,
): Promise<readonly string[]> {
  await client.query(`prepare explained (bigint) as ${textOf(operation, side)}`)
  const { rows } = await client.query('explain (costs off) execute explained (1)')
  await client.query('deallocate explained')
  return rows.map((row) => String(row['QUERY PLAN']))
}
