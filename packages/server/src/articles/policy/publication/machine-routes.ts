import { Problem, portalPaths } from '@yakusoku/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../../../platform/database/database.ts'
import { sendCached } from '../../../platform/http/send-cached.ts'
import type { Version } from '../versions/version.ts'
import { versionFeed } from './feeds.ts'
import { currentVersion, readHistory } from './history.ts'
import { appiVocabulary, policyJsonLd } from './json-ld.ts'
import { type MachineCopy, machineCopySchema, publicRules } from './machine-copy.ts'
import { listHashes } from './store.ts'

const config = { access: 'anyone' } as const
const machineCopyPath = '/.well-known/privacy-policy.json'
const schemaPath = '/.well-known/privacy-policy.schema.json'

/** What the copies for programs need of the rest of the server. */
export interface MachineRoutes {
  readonly database: Database
  /** Where the portal is reached from outside, without a slash at the end; never taken from a call. */
  readonly portalUrl: () => string
}

/** The policy for programs: feeds, the machine copy with its schema, linked data with our vocabulary. */
export function machineRoutes(portal: FastifyInstance, needs: MachineRoutes): void {
  feeds(portal, needs)
  const { database, portalUrl } = needs

  portal.get(machineCopyPath, { config }, async (call, reply) => {
    const body = await machineCopyOf(database, portalUrl(), new Date())
    return sendJson(call, reply, 'application/json', body)
  })

  portal.get(schemaPath, { config }, (call, reply) =>
    sendJson(call, reply, 'application/schema+json', machineCopySchema()),
  )

  portal.get('/policy.jsonld', { config }, async (call, reply) => {
    const version = await readCurrent(database)
    const body = policyJsonLd({ ...version, portalUrl: portalUrl() })
    return sendJson(call, reply, 'application/ld+json', body)
  })

  portal.get('/ns/appi', { config }, (call, reply) =>
    sendJson(call, reply, 'application/ld+json', appiVocabulary(portalUrl())),
  )
}

function feeds(portal: FastifyInstance, { database, portalUrl }: MachineRoutes): void {
  for (const language of ['ja', 'en'] as const) {
    const feed = async () => {
      const { company } = await readCurrent(database)
      const { outlines } = await readHistory(database.read, new Date())
      return versionFeed({ company, language, versions: outlines, portalUrl: portalUrl() })
    }

    portal.get(portalPaths.atom(language), { config }, async (call, reply) =>
      sendCached(call, reply, {
        type: 'application/atom+xml; charset=utf-8',
        body: (await feed()).atom1(),
        copy: 'asks',
      }),
    )

    portal.get(portalPaths.jsonFeed(language), { config }, async (call, reply) =>
      sendCached(call, reply, {
        type: 'application/feed+json; charset=utf-8',
        body: (await feed()).json1(),
        copy: 'asks',
      }),
    )
  }
}

/** Any site may read it: it is public, and nobody signs in here. */
function sendJson(
  call: FastifyRequest,
  reply: FastifyReply,
  type: string,
  body: object,
): FastifyReply {
  void reply.header('access-control-allow-origin', '*')
  return sendCached(call, reply, {
    type: `${type}; charset=utf-8`,
    body: JSON.stringify(body, null, 2),
    copy: 'asks',
  })
}

/** @throws Problem `policy.nothing-published` */
async function readCurrent(database: Database): Promise<Version> {
  const history = await readHistory(database.read, new Date())
  const version = await currentVersion(database.read, history)
  if (!version) throw new Problem('policy.nothing-published')
  return version
}

async function machineCopyOf(
  database: Database,
  portalUrl: string,
  now: Date,
): Promise<MachineCopy> {
  const history = await readHistory(database.read, now)
  const current = await currentVersion(database.read, history)
  if (!current) throw new Problem('policy.nothing-published')
  const hashes = await listHashes(database.read)
  const { name, address, representative, email, phone } = current.rules.company
  return {
    format: 1,
    schema: portalUrl + schemaPath,
    company: {
      name,
      ...(address !== undefined && { address }),
      ...(representative !== undefined && { representative }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    },
    versions: history.outlines.toReversed().flatMap((outline) => {
      const sha256 = hashes.get(outline.number)
      return sha256 ? [publishedVersion(outline, sha256, portalUrl)] : []
    }),
    inForce: history.inForce,
    rules: publicRules(current.rules),
  }
}

type PublishedVersion = MachineCopy['versions'][number]

function publishedVersion(
  outline: Pick<PublishedVersion, 'number' | 'state' | 'publishedAt' | 'effectiveOn'>,
  sha256: PublishedVersion['sha256'],
  portalUrl: string,
): PublishedVersion {
  const { number, state, publishedAt, effectiveOn } = outline
  const text = (language: 'ja' | 'en'): string =>
    portalUrl + portalPaths.plainText(language, number)
  return {
    number,
    state,
    publishedAt,
    effectiveOn,
    sha256,
    text: { ja: text('ja'), en: sha256.en === null ? null : text('en') },
  }
}
