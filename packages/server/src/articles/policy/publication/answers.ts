import { type Language, portalPaths } from '@yakusoku/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../../../platform/database/database.ts'
import { type Sent, sendCached } from '../../../platform/http/send-cached.ts'
import type { Version } from '../versions/version.ts'
import { pdfOf } from './renditions.ts'

/** A published text as it is, byte for byte; where there is no English one, the way to the Japanese. */
export function sendText(
  call: FastifyRequest,
  reply: FastifyReply,
  { version, language, copy }: Asked,
): FastifyReply {
  const published = language === 'en' ? version.en : version.ja
  if (!published) return reply.redirect(portalPaths.plainText('ja', version.number))
  return sendCached(call, reply, {
    type: 'text/plain; charset=utf-8',
    body: published.text,
    copy,
  })
}

/** What of a version is asked for, and whether the address may ever show another. */
export interface Asked {
  readonly version: Version
  readonly language: Language
  readonly copy: Sent['copy']
}

/** A published text set as a PDF; where there is no English one, the way to the Japanese. */
export async function sendPdf(
  call: FastifyRequest,
  reply: FastifyReply,
  { database, version, language, copy }: Asked & { readonly database: Database },
): Promise<FastifyReply> {
  if (language === 'en' && !version.en) {
    return reply.redirect(portalPaths.pdf('ja', version.number))
  }
  const body = await pdfOf(database, version, language)
  const name = `privacy-policy-v${version.number}-${language}.pdf`
  void reply.header('content-disposition', `inline; filename="${name}"`)
  return sendCached(call, reply, { type: 'application/pdf', body, copy })
}

/** Lets the pages the rules name frame this answer, and no other. */
export function allowFrames(reply: FastifyReply, { rules }: Version): void {
  const { url, embedOn = [] } = rules.publication ?? {}
  const origins = [...(url === undefined ? [] : [url]), ...embedOn].flatMap(originOf)
  const ancestors = origins.length === 0 ? "'none'" : [...new Set(origins)].join(' ')
  const policy = String(reply.getHeader('content-security-policy'))
  void reply.header(
    'content-security-policy',
    policy.replace(/frame-ancestors [^;]*/, () => `frame-ancestors ${ancestors}`),
  )
  // The older header knows no list of origins; where it stands, browsers of today ignore it anyway.
  if (origins.length > 0) void reply.removeHeader('x-frame-options')
}

/**
 * The origin of a plain web address.
 *
 * Danger: a host may hold `;`, `,` and `*`, which in the header would be directives and wildcards.
 */
function originOf(address: string): string[] {
  const origin = URL.parse(address)?.origin ?? ''
  return /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/.test(origin) ? [origin] : []
}
