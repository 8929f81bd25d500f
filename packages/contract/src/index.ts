export { type Article, articles } from './articles.ts'
export { type Category, type CategoryText, categories } from './categories.ts'
export { grounds } from './grounds.ts'
export { embedSnippet, portalPaths } from './portal-paths.ts'
export { Problem, type ProblemValues } from './problem.ts'
export { type ProblemCode, type ProblemText, problems } from './problems/index.ts'
export type { Bilingual, Language } from './text.ts'
export {
  type Board,
  board,
  type ClauseDetail,
  clauseDetail,
  type EvidenceView,
  evidence,
  type Standing,
  standing,
  type Totals,
} from './wire/board.ts'
export { type PolicyText, policyText } from './wire/policy.ts'
export { type ProblemBody, problemBody, type RouteName, routes } from './wire/routes.ts'
export {
  type Permission,
  permission,
  type Session,
  type StaffRole,
  session,
  signIn,
  staffRole,
} from './wire/session.ts'
export {
  type FieldState,
  fieldState,
  type SystemDetail,
  type SystemSummary,
  systemDetail,
  systemSummary,
} from './wire/systems.ts'
export {
  type ChangeClass,
  changeClass,
  type VersionBody,
  type VersionDiff,
  type VersionEffects,
  type VersionState,
  type VersionSummary,
  versionBody,
  versionDiff,
  versionEffects,
  versionState,
  versionStates,
  versionSummary,
  type WatchResult,
  watchResult,
} from './wire/versions.ts'
