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
}

/** What was last seen at the company's own page, and a fresh look. */
export function watchRoutes(console: FastifyInstance, { read, watch }: WatchRoutes): void {
  mount(console, 'watch', 'policy.read', async () => (await lastWatch(read)) ?? null)
  mount(console, 'watchNow', 'check.run', watch)
}
