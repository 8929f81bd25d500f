export { actAs, operator } from './act-as.ts'
export { callerOf, createGuard } from './guard.ts'
export { invite } from './invite.ts'
export { sessionRoutes } from './routes.ts'
