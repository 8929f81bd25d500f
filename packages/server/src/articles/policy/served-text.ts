import { Parser } from 'htmlparser2'
import { type Asking, fetchPublic } from '../../platform/http/fetch-public.ts'
import { sha256 } from './bundle.ts'

/** What stands at an address: its bytes' hash and the text a reader sees, or why there is none. */
export type Served =
  | { readonly ok: true; readonly sha256: string; readonly text: string }
  /** `refused`: we did not ask, because the address is not one of the public internet. */
  | { readonly ok: false; readonly refused: boolean; readonly why: string }

/** Fetches the page at which the policy is posted, as `fetchPublic` guards it. */
export async function fetchServed(url: string, asking: Asking): Promise<Served> {
  const answer = await fetchPublic(url, asking)
  if (!answer.ok) return answer
  const { status, type, bytes } = answer
  if (status !== 200) return { ok: false, refused: false, why: `HTTP ${status}` }
  const text = decode(bytes, type)
  return { ok: true, sha256: sha256(bytes), text: type.includes('html') ? visibleText(text) : text }
}

/** In the character set the answer names, or the page itself near its start; else UTF-8. */
function decode(bytes: Buffer, type: string): string {
  const start = bytes.subarray(0, 1024).toString('latin1')
  const [, named = 'utf-8'] =
    /charset=["']?([\w-]{1,40})/i.exec(type) ??
    /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(start) ??
    []
  try {
    return new TextDecoder(named).decode(bytes)
  } catch {
    // A name no decoder knows.
    return bytes.toString('utf8')
  }
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
