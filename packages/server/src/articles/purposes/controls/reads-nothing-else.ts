import type { Queryable, SystemConnection } from '../../../connectors/postgres/connect.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import type { Evidence } from '../../../platform/control/control.ts'
import type { PurposeModel } from '../gate/purpose-model.ts'
import { evidenceOf, type Finding, noEyes } from './evidence.ts'
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
    rules: [`purposes/${rule.id}`, 'permissions'],
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
  const answers = await attemptAll(
    sql,
    tried.map(({ statement }) => statement),
  )
  const done = tried.filter((_, index) => answers[index] === null).map(({ name }) => name)
  if (mode === 'role') done.push(...roles.filter(({ member }) => member).map(nameOf))
  // Only "permission denied" is a refusal; anything else failed before it was judged.
  const unclear = tried.flatMap(({ name }, index) => {
    const state = answers[index] ?? refused
    // A role that was dropped since it was listed is nobody to become.
    const gone = state === '22023' && name.startsWith('role ')
    return state === refused || gone ? [] : [`${name} (${state})`]
  })
  const population = targets.length + roles.length
  return {
    ...verdict({ population, done, unclear, purpose }),
    query: wordForWord(role, mode, tried),
  }
}

const refused = '42501'

/** Statements named word for word in the evidence; the rest are of the same kinds. */
const shown = 60

function wordForWord(role: string, mode: 'session' | 'role', tried: readonly Target[]): string {
  const as = mode === 'session' ? 'session authorization' : 'role'
  const statements = tried.slice(0, shown).map(({ statement }) => `${statement};`)
  const rest = tried.length > shown ? [`-- … and ${tried.length - shown} more of these kinds`] : []
  const lines = [`set local ${as} ${ident(role)};`, `-- each of these must end in ${refused}:`]
  return ['begin;', ...lines, ...statements, ...rest, 'rollback;'].join('\n')
}

function verdict(seen: {
  readonly population: number
  readonly done: readonly string[]
  readonly unclear: readonly string[]
  readonly purpose: PurposeModel
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

interface Target {
  readonly name: string
  readonly statement: string
}

/** What to try. Asked by name of the catalogue before the role is taken on. */
async function targetsOf(sql: Queryable, { schema, views }: PurposeModel): Promise<Target[]> {
  const allowed = views.flatMap(({ name, columns }) => columns.map((column) => [name, column]))
  const { rows: columns } = await sql.query<{ schema: string; name: string; column: string }>(
    // System catalogues are PostgreSQL's own and open to all.
    `select n.nspname as schema, c.relname as name, t.attname as column
     from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
     join pg_attribute as t on t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
       and not (n.nspname = $1 and exists (select from jsonb_array_elements($2::jsonb) as a
         where a ->> 0 = c.relname and a ->> 1 = t.attname))
     order by 1, 2, t.attnum`,
    [schema, JSON.stringify(allowed)],
  )
  const { rows: schemas } = await sql.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname !~ '^pg_' order by 1`,
  )
  return [
    ...columns.map((row) => ({
      name: `column ${row.schema}.${row.name}.${row.column}`,
      statement: `select ${ident(row.column)} from ${ident(row.schema, row.name)} limit 0`,
    })),
    ...['pg_authid', 'pg_statistic', 'pg_largeobject'].map((name) => ({
      name: `table pg_catalog.${name}`,
      statement: `select * from pg_catalog.${name} limit 0`,
    })),
    ...views.flatMap(({ name, columns: [column = ''] }) => writes(schema, name, column)),
    ...schemas.map(({ name }) => ({
      name: `create function in ${name}`,
      statement: `create function ${ident(name, 'yk_attempt')}() returns int language sql as 'select 1'`,
    })),
    { name: 'create temporary table', statement: 'create temporary table yk_attempt (a int)' },
    { name: 'create schema', statement: 'create schema yk_attempt' },
    { name: 'read a file of the server', statement: `select pg_read_file('PG_VERSION')` },
  ]
}

function writes(schema: string, name: string, column: string): Target[] {
  const [view, one] = [ident(schema, name), ident(column)]
  return [
    {
      name: `insert into ${schema}.${name}`,
      statement: `insert into ${view} (${one}) select ${one} from ${view} where false`,
    },
    {
      name: `update ${schema}.${name}`,
      statement: `update ${view} set ${one} = ${one} where false`,
    },
    { name: `delete from ${schema}.${name}`, statement: `delete from ${view} where false` },
  ]
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
