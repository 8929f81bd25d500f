import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Problem } from '@yakusoku/contract'
import type * as portalPages from '@yakusoku/portal'
import type { FastifyInstance } from 'fastify'
import { inventoryRoutes, systemAddress } from './articles/inventory/index.ts'
import {
  answerWithPage,
  type BoardSource,
  boardRoutes,
  latestRun,
  policyPages,
  type Render,
  readFolder,
  versionInForce,
  versionRoutes,
  watchRoutes,
} from './articles/policy/index.ts'
import { callerOf, createGuard, sessionRoutes } from './articles/safeguards/index.ts'
import type { Installation } from './installation.ts'
import { liveSystems } from './live-systems.ts'
import { createListener, type Guard } from './platform/http/listener.ts'
import { serveAssets } from './platform/http/static-files.ts'
import { integrate } from './platform/record/integrate.ts'
import { latestCheckpoint } from './platform/record/read-ledger.ts'
import { readInForce, runCheck } from './run-check.ts'
import { watchNow } from './run-watch.ts'

/** The server: public pages on one address, the staff console on another. */
export interface Application extends AsyncDisposable {
  readonly portal: FastifyInstance
  readonly console: FastifyInstance
}

const consoleFolder = fileURLToPath(new URL('../../console/dist/', import.meta.url))

/**
 * Puts the server together by hand: every article with what it may use, and nothing else.
 *
 * Portal and console are two listeners, so that no cookie, header or route of staff exists where the public
 * calls.
 *
 * @throws Problem `platform.pages-not-built`
 */
export async function createApplication(installation: Installation): Promise<Application> {
  if (!existsSync(`${consoleFolder}index.html`)) throw new Problem('platform.pages-not-built')
  const portal = await createPortal(installation)
  const console = await createConsole(installation, () => portalUrl(installation, portal))
  return {
    portal,
    console,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([portal.close(), console.close()])
    },
  }
}

async function createPortal(installation: Installation): Promise<FastifyInstance> {
  const { database, signer } = installation
  const { assetsFolder, renderPage, styleSheet } = await loadPages()
  const assets = { css: `/assets/${styleSheet()}` }
  const render: Render = (page, options) => renderPage(page, { ...options, assets })
  const portal = await createListener(publicOnly, answerWithPage(render))
  policyPages(portal, {
    render,
    database,
    portalUrl: () => portalUrl(installation, portal),
    source: () => boardSource(installation),
  })
  await serveAssets(portal, assetsFolder)
  portal.get('/ledger/checkpoint', { config: { access: 'anyone' } }, async (_, reply) => {
    const note = await latestCheckpoint(database.read)
    if (!note) throw new Problem('platform.not-found')
    return reply.type('text/plain; charset=utf-8').send(note)
  })
  portal.get('/ledger/key', { config: { access: 'anyone' } }, (_, reply) =>
    reply.type('text/plain; charset=utf-8').send(`${signer.vkey}\n`),
  )
  return portal
}

/** Where the public reaches the portal. */
function portalUrl({ config }: Installation, portal: FastifyInstance): string {
  return config.portalUrl ?? addressOf(portal)
}

/** Where a portal without a name of its own listens. */
function addressOf(portal: FastifyInstance): string {
  const [address] = portal.addresses()
  // A string is the path of a Unix socket, which nobody links to.
  if (address === undefined || typeof address === 'string') return 'http://localhost'
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

/** The pages are built from source, so a clean checkout has none; every command but `start` does without. */
async function loadPages(): Promise<typeof portalPages> {
  return import('@yakusoku/portal').catch((cause: unknown) => {
    throw new Problem('platform.pages-not-built', {}, { cause })
  })
}

/** Nobody signs in at the portal: a route for staff that lands here by mistake is open to no one. */
const publicOnly: Guard = async (_, access) => {
  if (access !== 'anyone') throw new Problem('platform.not-found')
}

async function createConsole(
  installation: Installation,
  publicAddress: () => string,
): Promise<FastifyInstance> {
  const { config, database } = installation
  const console = await createListener(createGuard(database.read))
  await sessionRoutes(console, database, config.consoleUrl?.startsWith('https:') ?? false)
  articleRoutes(console, installation, publicAddress)
  await serveAssets(console, `${consoleFolder}assets`)
  const page = readFileSync(`${consoleFolder}index.html`, 'utf8')
  // The pages of the console are one file; what it may show, each call to /api decides.
  console.get('/*', { config: { access: 'anyone' } }, (call, reply) => {
    if (call.url.startsWith('/api/')) throw new Problem('platform.not-found')
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  })
  return console
}

function articleRoutes(
  console: FastifyInstance,
  installation: Installation,
  publicAddress: () => string,
): void {
  const { database, vault, signer } = installation
  const { read } = database
  boardRoutes(console, {
    source: () => boardSource(installation),
    check: async () => {
      await runCheck(installation)
    },
  })
  inventoryRoutes(console, {
    source: () => declaredInventory(installation),
    addressOf: (system) => systemAddress(read, vault, system),
  })
  versionRoutes(console, {
    read,
    who: (call) => callerOf(read, call),
    ...liveSystems(installation),
    write: async (work) => {
      const result = await database.transaction(work)
      await integrate(database, signer, new Date())
      return result
    },
  })
  watchRoutes(console, {
    read,
    watch: () => watchNow(installation),
    portalUrl: publicAddress,
  })
}

/** What the board is drawn from; before the first check, the rules are those a check would use. */
async function boardSource(installation: Installation): Promise<BoardSource> {
  const { read } = installation.database
  const version = await versionInForce(read, new Date())
  if (!version) throw new Problem('policy.nothing-published')
  const run = await latestRun(read, version.number)
  const rules = run?.rules ?? (await readInForce(installation, new Date())).rules
  return { version, run, rules }
}

/** The systems of the folder under its rules, else under those in force; null before either is there. */
async function declaredInventory({ config, database }: Installation) {
  const { bundle, systems } = await readFolder(config.bundle)
  const rules = bundle?.rules ?? (await versionInForce(database.read, new Date()))?.rules
  return rules ? { rules, systems } : null
}
