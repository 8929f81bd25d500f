/** 'yk' and 'gate' as numbers: one apply at a time per database. */
const key = '31083, 1734440037'

/** Takes the lock that one apply at a time holds until its transaction ends. */
export function applyLock(how: 'try' | 'wait'): string {
  return how === 'try'
    ? `SELECT pg_try_advisory_xact_lock(${key}) AS taken`
    : `SELECT pg_advisory_xact_lock(${key})`
}
