import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { fieldFilter } from './articles/inventory/select-fields.ts'
import { SystemPage } from './articles/inventory/system-page.tsx'
import { SystemsPage } from './articles/inventory/systems-page.tsx'
import { BoardPage } from './articles/policy/board-page.tsx'
import { ClausePage } from './articles/policy/clause-page.tsx'
import { boardFilter } from './articles/policy/select-clauses.ts'
import { VersionsPage } from './articles/policy/versions/versions-page.tsx'
import { SignInPage } from './articles/safeguards/sign-in-page.tsx'
import { Waiting } from './parts/waiting.tsx'
import { Frame } from './shell/frame.tsx'
import { NotFound } from './shell/not-found.tsx'
import { readSearch, writeSearch } from './shell/search.ts'
import { Trouble } from './shell/trouble.tsx'
import {
  boardQuery,
  clauseQuery,
  isNothingPublished,
  isSignedOut,
  sessionQuery,
  systemQuery,
  systemsQuery,
  versionQuery,
  versionsQuery,
} from './wire/queries.ts'

interface Context {
  readonly queries: QueryClient
}

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: NotFound,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { reason?: 'needed' | 'signed-out' } =>
    search['reason'] === 'needed' || search['reason'] === 'signed-out'
      ? { reason: search['reason'] }
      : {},
  component: SignInPage,
})

const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  component: Frame,
  beforeLoad: async ({ context }) => {
    await context.queries.ensureQueryData(sessionQuery).catch((error: unknown) => {
      if (isSignedOut(error)) throw redirect({ to: '/sign-in', search: { reason: 'needed' } })
      throw error
    })
  },
})

const board = createRoute({
  getParentRoute: () => staff,
  path: '/',
  validateSearch: boardFilter,
  loader: ({ context }) =>
    context.queries.ensureQueryData(boardQuery).catch((error: unknown) => {
      // Before anything is published there is no board, only the way to one.
      if (isNothingPublished(error)) throw redirect({ to: '/policy' })
      throw error
    }),
  component: BoardPage,
})

const clause = createRoute({
  getParentRoute: () => staff,
  path: '/clauses/$id',
  // The board's filter travels along, so that the way back leads to the same list.
  validateSearch: boardFilter,
  loader: ({ context, params }) =>
    Promise.all([
      context.queries.ensureQueryData(clauseQuery(params.id)),
      context.queries.ensureQueryData(boardQuery),
    ]),
  component: ClausePage,
})

const systems = createRoute({
  getParentRoute: () => staff,
  path: '/systems',
  loader: ({ context }) => context.queries.ensureQueryData(systemsQuery),
  component: SystemsPage,
})

const system = createRoute({
  getParentRoute: () => staff,
  path: '/systems/$name',
  validateSearch: fieldFilter,
  loader: ({ context, params }) => context.queries.ensureQueryData(systemQuery(params.name)),
  component: SystemPage,
})

const versions = createRoute({
  getParentRoute: () => staff,
  path: '/policy',
  loader: ({ context }) => context.queries.ensureQueryData(versionsQuery),
  component: VersionsPage,
})

// The three below read policies in the browser; what that takes is fetched when one of them is opened.
const importPolicy = createRoute({
  getParentRoute: () => staff,
  path: '/policy/import',
  component: lazyRouteComponent(
    () => import('./articles/policy/import/import-page.tsx'),
    'ImportPage',
  ),
})

const draft = createRoute({
  getParentRoute: () => staff,
  path: '/policy/drafts/$id',
  loader: ({ context, params }) => context.queries.ensureQueryData(versionQuery(params.id)),
  component: lazyRouteComponent(
    () => import('./articles/policy/draft/draft-page.tsx'),
    'DraftPage',
  ),
})

const version = createRoute({
  getParentRoute: () => staff,
  path: '/policy/versions/$id',
  loader: ({ context, params }) => context.queries.ensureQueryData(versionQuery(params.id)),
  component: lazyRouteComponent(
    () => import('./articles/policy/version/version-page.tsx'),
    'VersionPage',
  ),
})

const screens = [board, clause, systems, system, versions, importPolicy, draft, version] as const

/** Makes the router of the console; every screen has its answer before it is shown. */
export function createConsoleRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree: root.addChildren([signIn, staff.addChildren(screens)]),
    context: { queries },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    defaultErrorComponent: Trouble,
    defaultNotFoundComponent: NotFound,
    defaultPendingComponent: Waiting,
  })
  // A new screen starts at its heading, for those who see it and for those who hear it.
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) document.querySelector('h1')?.focus({ preventScroll: true })
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>
  }
}
