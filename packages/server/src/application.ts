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
  latestVersion,
  policyPages,
  type Render,
  readBundle,
} from './articles/policy/index.ts'
import { createGuard, sessionRoutes } from './articles/safeguards/index.ts'
import type { Installation } from './installation.ts'
import { createListener, type Guard } from './platform/http/listener.ts'
import { serveAssets } from './platform/http/static-files.ts'
import { latestCheckpoint } from './platform/record/read-ledger.ts'
import { runCheck } from './run-check.ts'

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
  const console = await createConsole(installation)
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
  policyPages(portal, { render, source: () => boardSource(installation) })
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

async function createConsole(installation: Installation): Promise<FastifyInstance> {
  const { config, database, vault } = installation
  const console = await createListener(createGuard(database.read))
  await sessionRoutes(console, database, config.consoleUrl?.startsWith('https:') ?? false)
  boardRoutes(console, {
    source: () => boardSource(installation),
    check: async () => {
      await runCheck(installation, await readBundle(config.bundle))
    },
  })
  inventoryRoutes(console, {
    source: () => readBundle(config.bundle),
    addressOf: (system) => systemAddress(database.read, vault, system),
  })
  await serveAssets(console, `${consoleFolder}assets`)
  const page = readFileSync(`${consoleFolder}index.html`, 'utf8')
  // The pages of the console are one file; what it may show, each call to /api decides.
  console.get('/*', { config: { access: 'anyone' } }, (call, reply) => {
    if (call.url.startsWith('/api/')) throw new Problem('platform.not-found')
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  })
  return console
}

/** What the board is drawn from; before the first check, the rules are those on disk. */
async function boardSource({ config, database }: Installation): Promise<BoardSource> {
  const version = await latestVersion(database.read)
  if (!version) throw new Problem('policy.nothing-published')
  const run = await latestRun(database.read, version.number)
  const rules = run?.rules ?? (await readBundle(config.bundle)).rules
  return { version, run, rules }
}
