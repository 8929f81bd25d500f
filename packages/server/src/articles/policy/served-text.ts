import { Parser } from 'htmlparser2'
import { sha256 } from './bundle.ts'

const limit = 2 * 1024 * 1024

/** What stands at an address: its bytes' hash and the text a reader sees, or why there is none. */
export type Served =
  | { readonly ok: true; readonly sha256: string; readonly text: string }
  | { readonly ok: false; readonly why: string }

/**
 * Fetches the page at which the policy is posted; the only address it asks is the one the rules name.
 *
 * Follows no redirect, because the promise is about that address; reads 2 MiB at most, for 10 s at most.
 */
export async function fetchServed(url: string): Promise<Served> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    if (answer.status !== 200) return { ok: false, why: `HTTP ${answer.status}` }
    const bytes = await readLimited(answer)
    if (!bytes) return { ok: false, why: 'over 2 MiB' }
    const html = answer.headers.get('content-type')?.includes('html') ?? false
    const text = bytes.toString('utf8')
    return { ok: true, sha256: sha256(bytes), text: html ? visibleText(text) : text }
  } catch {
    return { ok: false, why: 'no answer' }
  }
}

async function readLimited(answer: Response): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer.body ?? []) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'head'])

/** Hidden by name, attribute or its own style; what a style sheet hides is not seen here. */
function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const style = (attributes['style'] ?? '').replace(/\s/g, '')
  return unseen.has(name) || 'hidden' in attributes || /display:none|visibility:hidden/.test(style)
}

/** The text of an HTML page as a reader sees it, without markup, scripts and styles. */
export function visibleText(html: string): string {
  const parts: string[] = []
  // One entry per open element: is it, or anything around it, hidden?
  const open: boolean[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push((open.at(-1) ?? false) || isHidden(name, attributes))
    },
    onclosetag: () => {
      open.pop()
    },
    ontext: (text) => {
      if (!open.at(-1)) parts.push(text)
    },
  })
  parser.end(html)
  return parts.join('')
}
