import { type ChildProcess, execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Problem } from '@yakusoku/contract'
import { findBinaries } from './binaries.ts'
import { databaseFolder, databaseOwner, type Owner } from './owner.ts'

/** A running PostgreSQL on a Unix socket only we can reach. */
export interface EmbeddedServer {
  readonly host: string
  readonly port: number
  readonly user: 'postgres'
  readonly pid: number
  /** True where it was already running: whoever started it stops it. */
  readonly adopted: boolean
  stop(): Promise<void>
}

interface Options {
  /** Server settings, e.g. `{ max_connections: '50' }`. */
  readonly settings?: Readonly<Record<string, string>>
  /** A folder with other binaries, to test an older PostgreSQL. */
  readonly binaries?: string
}

const cluster = 'postgres'

/** The folder that holds everything of the embedded database of `home`. */
export function embeddedFolder(home: string): string {
  return databaseFolder(databaseOwner(), home)
}

/** The embedded database of `home` if it runs; starts nothing. */
export async function findRunning(home: string): Promise<EmbeddedServer | null> {
  const running = await whenReady(join(embeddedFolder(home), cluster), 0)
  return running && { ...running, adopted: true }
}

/**
 * Starts the real PostgreSQL of this installation, or adopts the one that already runs.
 *
 * Safe after `kill -9` at any moment: a half-made data folder is never renamed into place, and a server
 * that outlived us is adopted. It survives this process until `stop`.
 *
 * @param home folder of this installation; created when absent.
 * @throws Problem `platform.no-postgres`, `platform.no-unprivileged-user`,
 *   `platform.database-version`, `platform.database-start`
 */
export async function startEmbedded(home: string, options: Options = {}): Promise<EmbeddedServer> {
  mkdirSync(home, { recursive: true })
  const owner = databaseOwner()
  const folder = databaseFolder(owner, home)
  const data = join(folder, cluster)
  own(owner, folder)
  const running = await whenReady(data, 0)
  if (running) return { ...running, adopted: true }

  const binaries = options.binaries ?? findBinaries(owner, '/var/lib/yakusoku')
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, owner, folder, data)
  refuseOtherMajor(binaries, data)
  const sockets = socketFolder(owner, folder)
  const log = join(folder, 'postgres.log')
  const output = openSync(log, 'a', 0o600)
  const settings = {
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    // An error quotes the row and the statement it is about; personal data stays out of every log.
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    ...options.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const launch = (): ChildProcess => {
    const child = spawn(join(binaries, 'postgres'), ['-D', data, ...flags], {
      ...owner,
      cwd: folder,
      detached: true,
      stdio: ['ignore', output, output],
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    })
    child.unref()
    return child
  }
  return untilReady(data, log, launch)
}

const patience = 60_000

/**
 * Launches until a server is ready, ours or another's.
 *
 * A launch may fail and the next succeed: after `kill -9` the children of the dead server hold its memory
 * for a moment, and of two who start at once PostgreSQL's own lock lets one win, whom the other adopts.
 */
async function untilReady(
  data: string,
  log: string,
  launch: () => ChildProcess,
): Promise<EmbeddedServer> {
  const deadline = Date.now() + patience
  do {
    const child = launch()
    const gone = (): boolean => child.exitCode !== null || child.signalCode !== null
    const server = await whenReady(data, deadline - Date.now(), gone)
    if (server) return { ...server, adopted: server.pid !== child.pid }
    await sleep(250)
  } while (Date.now() < deadline)
  throw new Problem('platform.database-start', { log })
}

async function initialise(
  binaries: string,
  owner: Owner,
  folder: string,
  data: string,
): Promise<void> {
  const partial = `${data}.new-${process.pid}`
  rmSync(partial, { recursive: true, force: true })
  await promisify(execFile)(
    join(binaries, 'initdb'),
    [
      '-D',
      partial,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--data-checksums',
    ],
    { ...owner, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } },
  )
  // The socket's folder is 0700: reaching it at all is the proof of identity.
  writeFileSync(join(partial, 'pg_hba.conf'), 'local all all trust\n')
  renameSync(partial, data)
}

function refuseOtherMajor(binaries: string, data: string): void {
  const have = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const bundled = existsSync(join(binaries, '..', 'share', 'postgresql', 'postgres.bki'))
    ? readFileSync(join(binaries, '..', 'share', 'postgresql', 'postgres.bki'), 'utf8')
    : ''
  const want = /^# PostgreSQL (\d+)/.exec(bundled)?.[1]
  if (want && want !== have) throw new Problem('platform.database-version', { have, want })
}

function own(owner: Owner, folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (owner) chownSync(folder, owner.uid, owner.gid)
}

/**
 * A socket's path may hold 107 bytes; a deep home gets a short folder of its own, of a name nobody can guess.
 *
 * Danger: whoever can enter it is superuser of this database, so its mode is set, not hoped for.
 */
function socketFolder(owner: Owner, folder: string): string {
  const inside = join(folder, 'socket')
  const path = Buffer.byteLength(inside) < 85 ? inside : mkdtempSync(join(tmpdir(), 'yakusoku-'))
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o700)
  if (owner) chownSync(path, owner.uid, owner.gid)
  return path
}

/** Reads postmaster.pid (pid, folder, start, port, socket folder, …, status) until it says ready. */
async function whenReady(
  data: string,
  waiting: number,
  gone: () => boolean = () => false,
): Promise<Omit<EmbeddedServer, 'adopted'> | null> {
  const deadline = Date.now() + waiting
  for (;;) {
    const lines = existsSync(join(data, 'postmaster.pid'))
      ? readFileSync(join(data, 'postmaster.pid'), 'utf8')
          .split('\n')
          .map((line) => line.trim())
      : []
    const pid = Number(lines[0])
    if (pid && lines[7] === 'ready' && alive(pid)) {
      return {
        host: lines[4] ?? '',
        port: Number(lines[3]),
        user: 'postgres',
        pid,
        stop: () => stop(pid),
      }
    }
    if (Date.now() >= deadline || gone()) return null
    await sleep(20)
  }
}

/** A pid may have been reused by a stranger since a power cut, or be a corpse: only a live postgres counts. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    if (!existsSync('/proc/self')) return true
    const [, name = '', state] =
      /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return name.startsWith('postgres') && state !== 'Z'
  } catch {
    return false
  }
}

async function stop(pid: number): Promise<void> {
  if (!alive(pid)) return
  // SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes a checkpoint.
  process.kill(pid, 'SIGINT')
  while (alive(pid)) await sleep(20)
}
