import type { Queryable, SystemConnection } from '../../../connectors/postgres/connect.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import type { Evidence } from '../../../platform/control/control.ts'
import type { PurposeModel } from '../gate/purpose-model.ts'
import { cannotRun, evidenceOf, type Finding, noEyes } from './evidence.ts'
import { largeObject, type Target, targetsOf } from './outside.ts'
import { attemptAll, become, mayBecome, undone } from './trial.ts'

/**
 * Tries, as the purpose's own role, to read every table and view outside the purpose, to write, to make
 * objects and to become another role; all of it must be refused (Art. 23: access only as far as needed).
 */
export async function readsNothingElse(
  connection: SystemConnection,
  system: string,
  purpose: PurposeModel,
): Promise<Evidence> {
  const { rule, role } = purpose
  const question = {
    control: 'purposes.reads-nothing-else',
    title: {
      ja: `「${rule.label.ja}」は目的の外を読めない`,
      en: `"${rule.label.en}" can read nothing outside its purpose`,
    },
    rules: [`purposes/${rule.id}`],
    system,
    query: '',
  }
  return evidenceOf(question, async () => {
    if (!(await mayBecome(connection, role))) return noEyes(role)
    return undone(connection, async (sql) => tryAll(sql, purpose))
  })
}

async function tryAll(sql: Queryable, purpose: PurposeModel): Promise<Finding> {
  const { role } = purpose
  const targets = await targetsOf(sql, purpose)
  const roles = await otherRoles(sql, role)
  const mode = await become(sql, role)
  // Who may only set the role cannot try to become another one: then the catalogue is asked.
  const becoming = mode === 'session' ? roles.map(becomeTarget) : []
  const tried = [...targets, ...becoming]
  const asked = [largeObject, ...tried]
  const answers = await attemptAll(
    sql,
    asked.map(({ statement }) => statement),
  )
  const members = mode === 'role' ? roles.filter(({ member }) => member).map(nameOf) : []
  const population = targets.length + roles.length
  return {
    ...judge({ asked, answers, members, population, purpose }),
    query: wordForWord(role, mode, tried),
  }
}

/** Decides what the answers mean. Pure; what was not answered is never taken for refused. */
export function judge(seen: {
  readonly asked: readonly Target[]
  /** In the order they were asked: null where it worked, else the SQLSTATE of the refusal. */
  readonly answers: readonly (string | null)[]
  /** Other roles it belongs to, as the catalogue says. */
  readonly members: readonly string[]
  readonly population: number
  readonly purpose: Pick<PurposeModel, 'rule'>
}): Finding {
  const { asked, answers, members, population, purpose } = seen
  if (answers.length !== asked.length) {
    return cannotRun({
      ja: `${asked.length}通り試しましたが、答えは${answers.length}通りしか得られず、何も確かめられませんでした。`,
      en: `${asked.length} things were tried but ${answers.length} answers came back, so nothing is known`,
    })
  }
  const answered = asked.map((target, index) => ({ ...target, state: answers[index] ?? null }))
  const worked = answered.filter(({ state }) => state === null).map(({ name }) => name)
  const open = worked.filter((name) => name === largeObject.name)
  const done = [...worked.filter((name) => name !== largeObject.name), ...members]
  // Only "permission denied" is a refusal; anything else failed before it was judged.
  const unclear = answered.flatMap(({ name, state }) => {
    // A role that was dropped since it was listed is nobody to become.
    const gone = state === '22023' && name.startsWith('role ')
    const clear = state === null || state === refused || gone || name === largeObject.name
    return clear ? [] : [`${name} (${state})`]
  })
  const finding = verdict({ population, done, unclear, purpose })
  return { ...finding, found: [...finding.found, ...open] }
}

const refused = '42501'

/** Statements named word for word in the evidence; the rest are of the same kinds. */
const shown = 60

function wordForWord(role: string, mode: 'session' | 'role', tried: readonly Target[]): string {
  const as = mode === 'session' ? 'session authorization' : 'role'
  const statements = tried.slice(0, shown).map(({ statement }) => `${statement};`)
  const rest = tried.length > shown ? [`-- … and ${tried.length - shown} more of these kinds`] : []
  const lines = [`set local ${as} ${ident(role)};`, `-- each of these must end in ${refused}:`]
  const told = ['-- and this one is told, not counted:', `${largeObject.statement};`]
  return ['begin;', ...lines, ...statements, ...rest, ...told, 'rollback;'].join('\n')
}

function verdict(seen: {
  readonly population: number
  readonly done: readonly string[]
  readonly unclear: readonly string[]
  readonly purpose: Pick<PurposeModel, 'rule'>
}): Finding {
  const { population, done, unclear, purpose } = seen
  const { ja, en } = purpose.rule.label
  const failing = done.length
  if (failing > 0) {
    const result = {
      ja: `「${ja}」のロールで目的の外への操作を${population}通り試し、${failing}通りができてしまいました。`,
      en: `${population} things outside "${en}" were tried as its role; ${failing} of them worked`,
    }
    return { outcome: 'fail', population, failing, found: done, result }
  }
  if (unclear.length > 0) {
    const result = {
      ja: `「${ja}」のロールで試した${population}通りのうち、${unclear.length}通りは権限とは別の理由で失敗し、確かめられませんでした。`,
      en: `of ${population} things tried as "${en}", ${unclear.length} failed for another reason than permission, so nothing is known of them`,
    }
    return { outcome: 'cannot-run', population, failing, found: unclear, result }
  }
  const result = {
    ja: `「${ja}」のロールで目的の外への操作を${population}通り試し、すべて拒まれました。`,
    en: `${population} things outside "${en}" were tried as its role; all were refused`,
  }
  return { outcome: 'pass', population, failing, found: [], result }
}

interface OtherRole {
  readonly name: string
  readonly member: boolean
}

const nameOf = ({ name }: OtherRole): string => `role ${name}`

function becomeTarget(role: OtherRole): Target {
  return { name: nameOf(role), statement: `set local role ${ident(role.name)}` }
}

async function otherRoles(sql: Queryable, role: string): Promise<readonly OtherRole[]> {
  const { rows } = await sql.query<{ name: string; member: boolean }>(
    `select rolname as name, pg_has_role($1::name, oid, 'MEMBER') as member
     from pg_roles where rolname <> $1 order by 1`,
    [role],
  )
  return rows
}
