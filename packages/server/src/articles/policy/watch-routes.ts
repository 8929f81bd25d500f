import type { WatchResult } from '@yakusoku/contract'
import type { FastifyInstance } from 'fastify'
import type { Reader } from '../../platform/database/database.ts'
import { mount } from '../../platform/http/mount.ts'
import { lastWatch } from './store.ts'

/** What the watcher's routes need of the rest of the server. */
export interface WatchRoutes {
  readonly read: Reader
  /** @throws Problem `policy.nothing-published`, `policy.no-page` */
  readonly watch: () => Promise<WatchResult>
  /** Where the portal is reached. */
  readonly portalUrl: () => string
}

/** Where the public reads the policy, what was last seen at the company's own page, and a fresh look. */
export function watchRoutes(console: FastifyInstance, needs: WatchRoutes): void {
  const { read, watch, portalUrl } = needs
  mount(console, 'addresses', 'policy.read', () => Promise.resolve({ portal: portalUrl() }))
  mount(console, 'watch', 'policy.read', async () => (await lastWatch(read)) ?? null)
  mount(console, 'watchNow', 'check.run', watch)
}
