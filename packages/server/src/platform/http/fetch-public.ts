import { lookup } from 'node:dns/promises'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { isPublicAddress } from './public-address.ts'

const longest = 2 * 1024 * 1024
const longestMs = 10_000

/** How an address may be asked. */
export interface Asking {
  /** Origins of our own that may lie at a private address, e.g. `http://127.0.0.1:4800`. */
  readonly own: readonly string[]
  /** How many redirects are followed; each is checked like the first address. */
  readonly redirects: number
}

/** What an address answered, or why it was not asked or did not answer. */
export type Answer =
  | { readonly ok: true; readonly status: number; readonly type: string; readonly bytes: Buffer }
  | { readonly ok: false; readonly refused: boolean; readonly why: string }

/**
 * Gets a page of the public internet, at an address somebody wrote down.
 *
 * Danger: such an address may point at our own network. So a name is resolved once, every address it has must
 * be public, and the connection goes to exactly that address; ports 80 and 443 only. No cookie, no credential,
 * no proxy; 10 s and 2 MiB at most, redirects included.
 */
export async function fetchPublic(address: string, asking: Asking): Promise<Answer> {
  const signal = AbortSignal.timeout(longestMs)
  let url = address
  for (let left = asking.redirects; ; left--) {
    const answer = await fetchOne(url, asking.own, signal)
    if (!('location' in answer) || left === 0) return 'location' in answer ? answer.answer : answer
    url = answer.location
  }
}

type Redirect = { readonly location: string; readonly answer: Answer }

async function fetchOne(
  address: string,
  own: readonly string[],
  signal: AbortSignal,
): Promise<Answer | Redirect> {
  const url = URL.parse(address)
  if (!url || !isAskable(url, own)) return refused('not a public http(s) address')
  try {
    const ip = await resolve(url.hostname)
    if (!own.includes(url.origin) && !ip.every(isPublicAddress)) {
      return refused('not a public address')
    }
    return await read(url, await connect(url, ip, signal))
  } catch {
    // Its message may name an inner address; that nobody answered is all there is to know.
    return { ok: false, refused: false, why: 'no answer' }
  }
}

function isAskable(url: URL, own: readonly string[]): boolean {
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password) return false
  return own.includes(url.origin) || ['', '80', '443'].includes(url.port)
}

async function resolve(host: string): Promise<readonly string[]> {
  const found = await lookup(host.replace(/^\[|\]$/g, ''), { all: true })
  return found.map(({ address }) => address)
}

/** The name stays in the call and its certificate; the connection goes to an address that was checked. */
function connect(
  url: URL,
  checked: readonly string[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getSecure : getPlain
  const addresses = checked.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  const [first = { address: '', family: 4 }] = addresses
  return new Promise((take, fail) => {
    get(
      url,
      {
        signal,
        agent: false,
        headers: { 'accept-encoding': 'identity', 'user-agent': 'yakusoku' },
        // A name is asked for all its addresses, so that a machine without IPv6 reaches the other one.
        lookup: (_, { all }, give) =>
          all ? give(null, addresses) : give(null, first.address, first.family),
      },
      take,
    ).on('error', fail)
  })
}

async function read(url: URL, message: IncomingMessage): Promise<Answer | Redirect> {
  const status = message.statusCode ?? 0
  const { location, 'content-type': type = '', 'content-encoding': encoding } = message.headers
  if (status >= 300 && status < 400 && location) {
    message.destroy()
    const answer: Answer = { ok: true, status, type, bytes: Buffer.alloc(0) }
    return { location: URL.parse(location, url.href)?.href ?? '', answer }
  }
  if (encoding && encoding !== 'identity') {
    message.destroy()
    return { ok: false, refused: false, why: 'compressed' }
  }
  const bytes = await readLimited(message)
  if (!bytes) return { ok: false, refused: false, why: 'over 2 MiB' }
  return { ok: true, status, type, bytes }
}

async function readLimited(message: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length
    // Leaving the loop closes the connection.
    if (length > longest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refused(why: string): Answer {
  return { ok: false, refused: true, why }
}
