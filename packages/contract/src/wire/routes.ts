import { z } from 'zod'
import { board, clauseDetail } from './board.ts'
import { session, signIn } from './session.ts'
import { systemDetail, systemSummary } from './systems.ts'
import {
  activation,
  approval,
  giveBack,
  newDraft,
  policyAddresses,
  publication,
  savedDraft,
  versionBody,
  versionDiff,
  versionEffects,
  versionSummary,
  watchResult,
} from './versions.ts'

/** A failed call: RFC 9457, plus our stable code and the sentence in both languages. */
export const problemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.object({ ja: z.string(), en: z.string() }),
  /** What fills the sentence: names of things and counts. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type ProblemBody = z.infer<typeof problemBody>

const none = z.null()

/**
 * The calls the console makes: method, path with `:parameters`, what goes in, what comes out.
 *
 * Server and client are both built from this table, so neither can drift.
 */
export const routes = {
  signIn: { method: 'POST', path: '/api/session', body: signIn, answer: session },
  session: { method: 'GET', path: '/api/session', body: none, answer: session },
  signOut: { method: 'DELETE', path: '/api/session', body: none, answer: none },
  board: { method: 'GET', path: '/api/board', body: none, answer: board },
  clause: { method: 'GET', path: '/api/clauses/:id', body: none, answer: clauseDetail },
  check: { method: 'POST', path: '/api/check', body: none, answer: board },
  systems: { method: 'GET', path: '/api/systems', body: none, answer: z.array(systemSummary) },
  system: { method: 'GET', path: '/api/systems/:name', body: none, answer: systemDetail },
  versions: { method: 'GET', path: '/api/versions', body: none, answer: z.array(versionSummary) },
  version: { method: 'GET', path: '/api/versions/:id', body: none, answer: versionBody },
  versionDiff: { method: 'GET', path: '/api/versions/:id/diff', body: none, answer: versionDiff },
  beginDraft: { method: 'POST', path: '/api/versions', body: newDraft, answer: versionBody },
  saveDraft: { method: 'PUT', path: '/api/versions/:id', body: savedDraft, answer: versionBody },
  discardDraft: { method: 'DELETE', path: '/api/versions/:id', body: none, answer: none },
  submitDraft: {
    method: 'POST',
    path: '/api/versions/:id/submit',
    body: none,
    answer: versionSummary,
  },
  approveDraft: {
    method: 'POST',
    path: '/api/versions/:id/approve',
    body: approval,
    answer: versionSummary,
  },
  returnDraft: {
    method: 'POST',
    path: '/api/versions/:id/return',
    body: giveBack,
    answer: versionSummary,
  },
  publishVersion: {
    method: 'POST',
    path: '/api/versions/:id/publish',
    body: publication,
    answer: versionSummary,
  },
  versionEffects: {
    method: 'GET',
    path: '/api/versions/:id/effects',
    body: none,
    answer: versionEffects,
  },
  activateVersion: {
    method: 'POST',
    path: '/api/versions/:id/activate',
    body: activation,
    answer: versionSummary,
  },
  addresses: {
    method: 'GET',
    path: '/api/addresses',
    body: none,
    answer: policyAddresses,
  },
  watch: { method: 'GET', path: '/api/watch', body: none, answer: watchResult.nullable() },
  watchNow: { method: 'POST', path: '/api/watch', body: none, answer: watchResult },
} as const
export type RouteName = keyof typeof routes
