import type { Change } from './change-sql.ts'
import { controlSchema, objectKey } from './gate/names.ts'
import { waitForApplyLock } from './lock.ts'
import type { Plan } from './plan.ts'
import { recordSql } from './record-sql.ts'

/**
 * A plan as one script for a DBA to read and to run with psql; it leaves the same record as `apply`.
 *
 * All or nothing. Afterwards the next plan has no changes.
 */
export function toSql(plan: Plan): string {
  const effects = plan.effects.map(({ sentence }) => `${sentence.ja} / ${sentence.en}`)
  const warnings = plan.warnings.map(({ ja, en }) => `! ${ja} / ${en}`)
  const needs = plan.needs.map(({ right, object }) => `needs ${right}: ${object}`)
  const changes = plan.changes.map(lineOf)
  const head = [`Yakusoku: the purpose gate of system ${plan.system}`, `plan ${plan.hash}`]
  const comment = [...head, '', ...effects, ...warnings, '', ...needs, '', ...changes]
  if (plan.changes.length === 0) {
    return `${comment.map(commented).join('\n')}\n-- nothing to do\n`
  }
  const statements = [
    `SET LOCAL lock_timeout = '3s'`,
    waitForApplyLock(!creates(plan, objectKey('table', controlSchema, 'apply'))),
    ...plan.statements,
    ...recordSql(plan, `script-${plan.hash}`),
  ]
  return [
    ...comment.map(commented),
    '\\set ON_ERROR_STOP on',
    'BEGIN;',
    ...statements.map((statement) => `${statement};`),
    'COMMIT;',
    '',
  ].join('\n')
}

function creates({ changes }: Plan, key: string): boolean {
  return changes.some(({ action, object }) => action === 'create' && object === key)
}

function lineOf({ action, object, why }: Change): string {
  return `${action} ${object}${why.length > 0 ? ` (${why.join(', ')})` : ''}`
}

/** A name with a line break in it must not end the comment. */
function commented(line: string): string {
  return `-- ${line.replaceAll(/[\r\n]+/g, ' ')}`.trimEnd()
}
