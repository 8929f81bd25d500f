import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** What is sent, as which type, and for how long a copy may be shown without asking again. */
export interface Sent {
  readonly type: string
  readonly body: string | Buffer
  /** `asks`: a copy is good after asking; `for-ever`: this address never shows anything else. */
  readonly copy: 'asks' | 'for-ever'
}

/** Sends a public body with its fingerprint, or only that it has not changed. */
export function sendCached(
  call: FastifyRequest,
  reply: FastifyReply,
  { type, body, copy }: Sent,
): FastifyReply {
  const etag = `"${hash('sha256', body).slice(0, 32)}"`
  void reply.header('etag', etag).header('cache-control', caching[copy])
  const known = (call.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim())
  if (known.some((tag) => tag === etag || tag === `W/${etag}`)) return reply.code(304).send()
  return reply.type(type).send(body)
}

const caching = {
  asks: 'public, no-cache',
  'for-ever': 'public, max-age=31536000, immutable',
} as const
