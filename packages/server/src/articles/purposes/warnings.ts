import { type Bilingual, Problem } from '@yakusoku/contract'
import type { Queryable } from '../../connectors/postgres/connect.ts'
import type { Gate } from './gate/compile.ts'

const outside = `n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'`
const everybody = (acl: string, privilege: string) =>
  `EXISTS (SELECT FROM aclexplode(${acl}) AS a WHERE a.grantee = 0 AND a.privilege_type = '${privilege}')`
const usable = everybody(`coalesce(n.nspacl, acldefault('n', n.nspowner))`, 'USAGE')

/** Doors that stand open to every role, the purposes' included. They are the company's: shown, never shut. */
const question = `
SELECT 'table' AS kind, n.nspname || '.' || c.relname AS object
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ${outside} AND ${usable} AND (${everybody('c.relacl', 'SELECT')}
  OR EXISTS (SELECT FROM pg_attribute AS t WHERE t.attrelid = c.oid AND t.attacl IS NOT NULL AND ${everybody('t.attacl', 'SELECT')}))
UNION ALL
SELECT 'function', p.oid::regprocedure::text
FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
WHERE p.prosecdef AND ${outside} AND ${usable} AND ${everybody(`coalesce(p.proacl, acldefault('f', p.proowner))`, 'EXECUTE')}
UNION ALL
SELECT 'schema', n.nspname FROM pg_namespace AS n
WHERE ${outside} AND ${everybody(`coalesce(n.nspacl, acldefault('n', n.nspowner))`, 'CREATE')}
UNION ALL
SELECT 'default', pg_get_userbyid(d.defaclrole)
FROM pg_default_acl AS d WHERE d.defaclobjtype = 'r' AND ${everybody('d.defaclacl', 'SELECT')}
UNION ALL
SELECT 'security', n.nspname || '.' || c.relname
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relrowsecurity AND (n.nspname, c.relname) IN (SELECT t ->> 0, t ->> 1 FROM jsonb_array_elements($1::jsonb) AS t)
UNION ALL
SELECT 'index', l ->> 0 || '.' || (l ->> 1) || '.' || (l ->> 2) FROM jsonb_array_elements($2::jsonb) AS l
WHERE NOT EXISTS (SELECT FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
  JOIN pg_attribute AS t ON t.attrelid = c.oid AND t.attnum = i.indkey[0]
  WHERE n.nspname = l ->> 0 AND c.relname = l ->> 1 AND t.attname = l ->> 2 AND i.indpred IS NULL)
ORDER BY 1, 2`

const sentences: Readonly<Record<string, (objects: string) => Bilingual>> = {
  table: (objects) => ({
    ja: `すべてのロールが読めるテーブルがあります(PUBLIC への SELECT)。目的のロールからも読めます: ${objects}`,
    en: `every role, the purposes' included, can read these tables (SELECT to PUBLIC): ${objects}`,
  }),
  function: (objects) => ({
    ja: `すべてのロールが実行できる SECURITY DEFINER 関数があります。所有者の権限で読めるおそれがあります: ${objects}`,
    en: `every role can run these SECURITY DEFINER functions and may read with their owner's rights: ${objects}`,
  }),
  schema: (objects) => ({
    ja: `すべてのロールがオブジェクトを作れるスキーマがあります。関数を作って隠した行を覗くおそれがあります: ${objects}`,
    en: `every role can create objects in these schemas, and a function there could look behind a view: ${objects}`,
  }),
  default: (objects) => ({
    ja: `今後作るテーブルを PUBLIC に開く既定の権限があります。作成者: ${objects}`,
    en: `default privileges open every table these roles will create to PUBLIC: ${objects}`,
  }),
  index: (objects) => ({
    ja: `本人への経路に索引がありません。停止の設定のたびに全行を走査します: ${objects}`,
    en: `no index on the path to the person; setting a restriction scans the whole table: ${objects}`,
  }),
}

/**
 * What a person should know before applying.
 *
 * @throws Problem `purposes.row-security`: a policy of the company's own could hide a row from the
 *   keeper, and a restriction would then be kept on some rows and not on others.
 */
export async function readWarnings(sql: Queryable, gate: Gate): Promise<Bilingual[]> {
  const { masks, purposes } = gate.model
  const tables = [
    ...masks.map(({ table }) => [table.schema, table.name]),
    ...purposes.flatMap(({ views }) => views.map(({ table }) => [table.schema, table.name])),
  ]
  const links = masks.map(({ table, hop, path }) => [
    table.schema,
    table.name,
    (hop?.columns ?? path.key)[0],
  ])
  const { rows } = await sql.query<{ kind: string; object: string }>(question, [
    JSON.stringify(tables),
    JSON.stringify(links),
  ])
  const byKind = Map.groupBy(rows, ({ kind }) => kind)
  const secured = byKind.get('security')?.map(({ object }) => object)
  if (secured) throw new Problem('purposes.row-security', { tables: secured.join(', ') })
  const open = [...byKind].flatMap(([kind, found]) => {
    const names = found.map(({ object }) => object)
    const rest = names.length > 20 ? `, … (${names.length})` : ''
    const sentence = sentences[kind]?.(names.slice(0, 20).join(', ') + rest)
    return sentence ? [sentence] : []
  })
  return [...gate.model.warnings, ...open]
}

/** Said first of all, where roles are made or changed: who can change restrictions from then on. */
export function membersWarning(
  appliers: readonly string[],
  changes: readonly { readonly object: string }[],
): Bilingual[] {
  if (appliers.length === 0 || !changes.some(({ object }) => object.startsWith('role '))) return []
  const names = appliers.join(', ')
  return [
    {
      ja: `次の利用者は、ゲートのロール(所有者、マスクの管理者、各目的)のメンバーになり、ゲートと利用停止の記録を変更できます: ${names}`,
      en: `these users are members of the gate's roles (owner, keeper, every purpose) and can change the gate and its restrictions: ${names}`,
    },
  ]
}
