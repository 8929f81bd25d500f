export { callerOf, createGuard } from './guard.ts'
export { invite } from './invite.ts'
export { sessionRoutes } from './routes.ts'
export { findOrAddStaff } from './store.ts'
