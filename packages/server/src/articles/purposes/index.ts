/**
 * The purposes article: keeps each purpose of use (Art. 17, Art. 18) where the data is, by a gate of
 * roles and views in the company's own PostgreSQL.
 */
export { apply } from './apply.ts'
export { checkGate } from './controls.ts'
export { drift } from './drift.ts'
export { expiryOf, withinSchedule } from './gate/expiry.ts'
export { install } from './install.ts'
export { type Plan, plan } from './plan.ts'
export { lift, restrict } from './restrict.ts'
export { toSql } from './script.ts'
