import type { Queryable, SystemConnection } from '../../../connectors/postgres/connect.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import type { Evidence } from '../../../platform/control/control.ts'
import type { Facts } from '../facts/read.ts'
import type { GateModel } from '../gate/model.ts'
import { controlSchema, objectKey } from '../gate/names.ts'
import type { Place } from '../gate/place.ts'
import type { PurposeModel, ViewModel } from '../gate/purpose-model.ts'
import { cannotRun, evidenceOf, type Finding, noEyes } from './evidence.ts'
import { restrictedRows, type Sight, trialSubject, visibleAmong } from './restricted-sql.ts'
import { mayBecome, undone } from './trial.ts'

/** A gate as read, for a control to ask about. */
export interface Asked {
  readonly connection: SystemConnection
  readonly model: GateModel
  readonly place: Place
  readonly facts: Facts
}

/**
 * Looks, as a stoppable purpose, for the rows of people who stopped it; none may be visible (Art. 35).
 *
 * Where nobody has stopped it, one person is restricted for the length of a transaction that is rolled
 * back, so that the control is tried and not assumed.
 */
export async function restrictedInvisible(asked: Asked, purpose: PurposeModel): Promise<Evidence> {
  const { rule, role, schema } = purpose
  const question = {
    control: 'purposes.restricted-invisible',
    title: {
      ja: `停止した人は「${rule.label.ja}」から見えない`,
      en: `people who stopped "${rule.label.en}" are invisible to it`,
    },
    rules: [`purposes/${rule.id}`],
    system: asked.model.system,
    query: `begin; set local role ${ident(role)}; select count(*) from each view of ${ident(schema)} where its key is one of a person in ${controlSchema}.restriction for ${rule.id}; rollback`,
  }
  return evidenceOf(question, async () => {
    const { connection, facts } = asked
    const views = purpose.views.filter(({ path }) => path !== null)
    if (!(await mayBecome(connection, role))) return noEyes(role)
    const missing = views.find(({ name }) => !facts.has(objectKey('view', schema, name)))
    if (missing || !facts.has(objectKey('table', controlSchema, 'restriction'))) {
      return cannotRun({
        ja: 'ゲートが揃っていないため、試せませんでした。plan と apply を実行してください。',
        en: 'the gate is not complete, so nothing was tried; run plan and apply',
      })
    }
    return undone(connection, (sql) => look(sql, { asked, purpose, views })).catch(unreadable)
  })
}

/** Class 22: a restriction that is no value of its key's type, written past the triggers. */
function unreadable(error: unknown): Finding {
  const { code = '' } = error as { code?: string }
  if (!code.startsWith('22')) throw error
  return cannotRun({
    ja: 'キーの型として読めない停止の記録があるため、試せませんでした。yakusoku.restriction を確かめてください。',
    en: 'a restriction is no value of the type of its key, so nothing was tried; look at yakusoku.restriction',
  })
}

async function look(
  sql: Queryable,
  given: {
    readonly asked: Asked
    readonly purpose: PurposeModel
    readonly views: readonly ViewModel[]
  },
): Promise<Finding> {
  const { asked, purpose, views } = given
  const { rule } = purpose
  const before = await restrictedPeople(sql, rule.id)
  const trial = before === 0 ? await tryRestriction(sql, { ...given }) : false
  if (before === 0 && !trial) {
    return cannotRun({
      ja: '本人の行が一つも無いため、試せませんでした。',
      en: 'there is no row of any person to try it on',
    })
  }
  const population = before || 1
  const found: string[] = []
  let failing = 0
  for (const view of views) {
    const sight: Sight = { sql, purpose, view, place: asked.place }
    const rows = await restrictedRows(sight)
    const visible = await visibleAmong(sight, rows)
    const told =
      visible === null
        ? 'not tried, too many rows to count'
        : `${rows.count} looked for, ${visible} visible`
    found.push(`${purpose.schema}.${view.name}: ${told}`)
    failing += visible ?? 0
  }
  return verdict({
    failing,
    population,
    found,
    trial,
    untried: found.filter((line) => line.includes('not tried')).length,
  })
}

async function restrictedPeople(sql: Queryable, purpose: string): Promise<number> {
  const { rows } = await sql.query<{ count: string }>(
    `select count(*) from (select distinct dataset, subject from ${ident(controlSchema, 'restriction')} where purpose = $1) as s`,
    [purpose],
  )
  return Number(rows[0]?.count)
}

/** Restricts one person of each dataset of people, until the rollback. */
async function tryRestriction(
  sql: Queryable,
  given: {
    readonly asked: Asked
    readonly purpose: PurposeModel
    readonly views: readonly ViewModel[]
  },
): Promise<boolean> {
  const roots = [...new Set(given.views.flatMap(({ path }) => path?.root ?? []))]
  let tried = false
  for (const root of roots) {
    const mask = given.asked.model.masks.find(({ dataset }) => dataset === root)
    const below = given.views.filter(({ path }) => path?.root === root)
    const subject =
      mask && (await trialSubject(sql, { mask, views: below, place: given.asked.place }))
    if (!subject) continue
    tried = true
    await sql.query(
      `insert into ${ident(controlSchema, 'restriction')} (dataset, subject, purpose, ground) values ($1, $2, $3, 'trial')`,
      [root, subject, given.purpose.rule.id],
    )
  }
  return tried
}

function verdict(seen: {
  readonly failing: number
  readonly population: number
  readonly found: readonly string[]
  readonly trial: boolean
  readonly untried: number
}): Finding {
  const { failing, population, found, trial, untried } = seen
  const how = trial
    ? {
        ja: '停止中の人がいないため、取り消す前提で一人を停止して試しました。',
        en: 'nobody has stopped it, so one person was restricted for the trial and the trial rolled back; ',
      }
    : { ja: '', en: '' }
  if (failing > 0) {
    return {
      outcome: 'fail',
      population,
      failing,
      found,
      result: {
        ja: `${how.ja}停止した${population}人の行のうち、${failing}件が見えています。`,
        en: `${how.en}${failing} rows of ${population} restricted people are visible`,
      },
    }
  }
  return {
    outcome: untried > 0 ? 'cannot-run' : 'pass',
    population,
    failing,
    found,
    result: {
      ja: `${how.ja}停止した${population}人の行は一つも見えません。${untried > 0 ? `ただし${untried}個のビューは数えきれませんでした。` : ''}`,
      en: `${how.en}no row of ${population} restricted people is visible${untried > 0 ? `, but ${untried} views were too large to count` : ''}`,
    },
  }
}
