import type { Client } from 'pg'
import { type Pair, pairs, type Timed } from '../pairs.ts'
import { connected, readers } from './dataset.ts'
import type { Operation } from './operations.ts'
import { openWire, type Wire } from './wire.ts'

/** One query as measured in three places, milliseconds per query. */
export interface Measured {
  readonly name: string
  /** At the database: what a whole statement costs the server's process, no round trip in either side. */
  readonly database: Pair
  /** Inside a PL/pgSQL loop: the executor alone, the hardest ratio there is. */
  readonly executor: Pair
  /** At the client: node-pg, named prepared statements, same host, one after the other. */
  readonly client: Pair
  readonly explain: { readonly raw: readonly string[]; readonly gate: readonly string[] }
}

interface Context {
  readonly server: { readonly host: string; readonly port: number }
  readonly signIn: (user: string) => string
  readonly note: (line: string) => void
}

type Side = 'raw' | 'gate'

/**
 * Measures every operation. Both sides sign in as an ordinary role: the raw one may read the tables, the
 * gate's is the purpose's own.
 */
export async function measure(
  { server, signIn, note }: Context,
  operations: readonly Operation[],
): Promise<Measured[]> {
  await using raw = await connected(signIn(readers.raw))
  await using gate = await connected(signIn(readers.gate))
  await using rawWire = await openWire(server.host, server.port, readers.raw)
  await using gateWire = await openWire(server.host, server.port, readers.gate)
  const clients = { raw: raw.client, gate: gate.client }
  const wires = { raw: rawWire, gate: gateWire }
  // Both sides plan once: what is compared is running, not planning.
  for (const side of [raw, gate]) {
    await side.client.query('set plan_cache_mode = force_generic_plan')
  }
  const measured: Measured[] = []
  for (const operation of operations) {
    note(`measuring ${operation.name}`)
    const compare = (timed: (side: Side) => Timed) =>
      pairs(operation.rounds, timed('raw'), timed('gate'))
    for (const side of ['raw', 'gate'] as const) await wires[side].prepare(textOf(operation, side))
    measured.push({
      name: operation.name,
      database: await compare((side) => overWire(wires[side], operation)),
      executor: await compare((side) => insideServer(clients[side], operation, side)),
      client: await compare((side) => fromClient(clients[side], operation, side)),
      explain: {
        raw: await explain(clients.raw, operation, 'raw'),
        gate: await explain(clients.gate, operation, 'gate'),
      },
    })
  }
  return measured
}

function textOf({ sql }: Operation, side: Side): string {
  const schema = side === 'raw' ? 'public' : 'purpose_advertising'
  return sql.replaceAll(/\{(\w+)\}/g, `${schema}.$1`)
}

function overWire(wire: Wire, operation: Operation): Timed {
  const values = Array.from({ length: operation.times }, (_, n) => parameterOf(operation, n + 1))
  return async () => (await wire.execute(values)) / values.length
}

/**
 * PL/pgSQL keeps the prepared plan and throws the rows away; neither the protocol nor a transaction per
 * statement is part of either side. The loop's own cost is part of both.
 */
function insideServer(client: Client, operation: Operation, side: Side): Timed {
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
function fromClient(client: Client, operation: Operation, side: Side): Timed {
  const text = textOf(operation, side)
  const times = Math.min(operation.times, 50)
  const values = Array.from({ length: times }, (_, n) => parameterOf(operation, n + 1))
  return async () => {
    const began = process.hrtime.bigint()
    for (const value of values) {
      await client.query({ name: operation.name, text, values: [value] })
    }
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
