import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'

/** A session that executes one prepared statement again and again and knows what it costs the server. */
export interface Wire extends AsyncDisposable {
  /** Prepares `text` as the one statement of this session, parameters as `bigint`. */
  prepare(text: string): Promise<void>
  /**
   * Executes it once per value, each in its own transaction, and says how many milliseconds the server's
   * process worked on them.
   */
  execute(values: readonly number[]): Promise<number>
}

const Sync = message('S', Buffer.alloc(0))
const Execute = message('E', Buffer.from([0, 0, 0, 0, 0]))

/**
 * Speaks just enough of PostgreSQL's protocol (version 3) over a Unix socket.
 *
 * What is measured is the server's process alone: a statement with its message, its transaction and its
 * permissions, but neither the way to the client nor the client.
 */
export async function openWire(host: string, port: number, user: string): Promise<Wire> {
  const socket = connect(`${host}/.s.PGSQL.${port}`)
  await once(socket, 'connect')
  const { ready, pid } = reader(socket)
  const start = Buffer.from(`\0\x03\0\0user\0${user}\0database\0postgres\0\0`, 'latin1')
  socket.write(Buffer.concat([size(start.length + 4), start]))
  await ready(1)
  const simple = async (sql: string) => {
    socket.write(message('Q', Buffer.from(`${sql}\0`)))
    await ready(1)
  }
  await simple('set plan_cache_mode = force_generic_plan')
  return {
    async prepare(text) {
      const one = Buffer.from([0, 1, 0, 0, 0, 20])
      socket.write(
        Buffer.concat([message('P', Buffer.concat([Buffer.from(`\0${text}\0`), one])), Sync]),
      )
      await ready(1)
    },
    async execute(values) {
      const began = workedFor(pid())
      for (const value of values) {
        socket.write(Buffer.concat([bind(value), Execute, Sync]))
        await ready(1)
      }
      return workedFor(pid()) - began
    },
    async [Symbol.asyncDispose]() {
      socket.end()
      await once(socket, 'close')
    },
  }
}

/** Unnamed portal and statement, one text parameter, results as text. */
function bind(value: number): Buffer {
  const text = Buffer.from(String(value))
  const head = Buffer.from([0, 0, 0, 0, 0, 1])
  return message('B', Buffer.concat([head, size(text.length), text, Buffer.from([0, 0])]))
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), size(body.length + 4), body])
}

function size(length: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(length)
  return bytes
}

/**
 * Milliseconds a process has been on a processor: on a machine that does other things, too, the clock on
 * the wall measures them. Where the system does not tell (anywhere but Linux), it is the clock.
 */
function workedFor(pid: number): number {
  const file = `/proc/${pid}/schedstat`
  if (!existsSync(file)) return Number(process.hrtime.bigint()) / 1e6
  return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6
}

/** Counts `ReadyForQuery` and keeps the server's process; all else but an error is dropped unread. */
function reader(socket: Socket): {
  readonly ready: (count: number) => Promise<void>
  readonly pid: () => number
} {
  let pid = 0
  let rest = Buffer.alloc(0)
  let seen = 0
  let wake: ((error?: Error) => void) | null = null
  socket.on('error', (error) => wake?.(error))
  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    while (rest.length - at >= 5 && rest.length - at > rest.readInt32BE(at + 1)) {
      const type = rest[at]
      const end = at + 1 + rest.readInt32BE(at + 1)
      if (type === 0x4b) pid = rest.readInt32BE(at + 5)
      if (type === 0x5a) seen += 1
      if (type === 0x45) wake?.(new Error(rest.toString('utf8', at, end).replaceAll('\0', ' ')))
      at = end
    }
    rest = rest.subarray(at)
    wake?.()
  })
  const ready = (count: number) =>
    new Promise<void>((resolve, reject) => {
      const target = seen + count
      wake = (error) => {
        if (error) reject(error)
        else if (seen >= target) resolve()
      }
      wake()
    })
  return { ready, pid: () => pid }
}
