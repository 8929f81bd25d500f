/**
 * The purposes article: keeps each purpose of use (Art. 17, Art. 18) where the data is, by a gate of
 * roles and views in the company's own PostgreSQL.
 */
export { type Applied, appliedPlan, apply } from './apply.ts'
export type { Change } from './change-sql.ts'
export type { Difference } from './compare.ts'
export { checkGate } from './controls.ts'
export { drift } from './drift.ts'
export type { DatasetEffect, Effect, PeopleEffect } from './effects.ts'
export { expiryOf, withinSchedule } from './gate/expiry.ts'
export { gateColumn, purposeRole, purposeSchema } from './gate/names.ts'
export { install } from './install.ts'
export type { Need } from './needs.ts'
export { type Plan, plan } from './plan.ts'
export { lift, type Restricted, type RestrictionInput, restrict } from './restrict.ts'
export { toSql } from './script.ts'
