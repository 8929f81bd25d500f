/**
 * The policy article: the text of the policy, its drafts and versions, and what its clauses are worth (Art. 17,
 * 21, 32).
 */
export { type BoardSource, drawBoard } from './board.ts'
export { type Bundle, readBundle, readFolder, sha256 } from './bundle.ts'
export { check } from './check.ts'
export { policyControls } from './controls.ts'
export { effectsOf, type LiveSystems } from './effects.ts'
export { type InForce, inForce } from './in-force.ts'
export { answerWithPage, policyPages } from './pages.ts'
export { holdsAny, publishBundle } from './publish-bundle.ts'
export type { Render } from './render.ts'
export { boardRoutes } from './routes.ts'
export { type CheckRun, claimWatch, latestRun } from './store.ts'
export { confirm, versionRoutes } from './version-routes.ts'
export { activate, nextToActivate } from './versions/activate.ts'
export { adopt } from './versions/adopt.ts'
export { anchorsOf } from './versions/content.ts'
export { versionInForce, versionNumbered } from './versions/store.ts'
export type { Version } from './versions/version.ts'
export { keepWatch, look } from './watch.ts'
export { watchRoutes } from './watch-routes.ts'
export { adoptedBundle } from './written-bundle.ts'
