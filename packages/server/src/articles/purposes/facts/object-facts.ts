import { literal } from '../../../connectors/postgres/identifier.ts'
import { controlSchema, gateColumn, triggerPrefix } from '../gate/names.ts'
import { aclSql, keySql, listSql } from './sql.ts'

const control = literal(controlSchema)

/** May every role make temporary objects, by which a plain view could be looked behind? */
export const databaseFacts = `
SELECT ${keySql('database', 'd.datname')} AS key, jsonb_build_object('publicTemporary', EXISTS (
  SELECT FROM aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) AS a
  WHERE a.grantee = 0 AND a.privilege_type = 'TEMPORARY')) AS fact
FROM here AS d`

/** The schemas of the gate. */
export const schemaFacts = `
SELECT ${keySql('schema', 'n.nspname')} AS key, jsonb_build_object(
  'owner', pg_get_userbyid(n.nspowner), 'acl', ${aclSql('n.nspacl', 'n', 'n.nspowner')},
  'parts', jsonb_build_array(n.nspname)) AS fact
FROM wanted, pg_namespace AS n WHERE n.nspname = ANY (wanted.schemas)`

const columnAcl = `SELECT t.attacl FROM pg_attribute AS t WHERE t.attrelid = c.oid AND t.attacl IS NOT NULL`

/** Views and tables in them; of what a hand put there, too. */
export const relationFacts = `
SELECT CASE WHEN c.relkind = 'v' THEN ${keySql('view', 'n.nspname', 'c.relname')}
    WHEN c.relkind = 'r' AND n.nspname = ${control} THEN ${keySql('table', 'n.nspname', 'c.relname')}
    ELSE ${keySql('relation', 'n.nspname', 'c.relname')} END AS key,
  jsonb_build_object('owner', pg_get_userbyid(c.relowner), 'parts', jsonb_build_array(n.nspname, c.relname),
    'acl', ${aclSql('c.relacl', 'r', 'c.relowner')},
    'columnAcl', ${listSql('u.attacl::text', `(${columnAcl}) AS u`)},
    'options', coalesce(to_jsonb(c.reloptions), '[]'::jsonb),
    'definition', CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) END,
    'rules', ${listSql('w.rulename', 'pg_rewrite AS w WHERE w.ev_class = c.oid')},
    'columns', (SELECT jsonb_agg(t.attname || ' ' || format_type(t.atttypid, t.atttypmod) ORDER BY t.attnum)
      FROM pg_attribute AS t WHERE t.attrelid = c.oid AND t.attnum > 0 AND NOT t.attisdropped),
    'comment', obj_description(c.oid, 'pg_class')) AS fact
FROM wanted, pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = ANY (wanted.schemas) AND c.relkind NOT IN ('i', 'I', 't', 'c')`

/** Functions in them, whoever made them. */
export const functionFacts = `
SELECT ${keySql('function', 'n.nspname', 'p.proname')} || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS key,
  jsonb_build_object('owner', pg_get_userbyid(p.proowner), 'acl', ${aclSql('p.proacl', 'f', 'p.proowner')},
    'definer', p.prosecdef, 'args', pg_get_function_identity_arguments(p.oid),
    'parts', jsonb_build_array(n.nspname, p.proname), 'kind', p.prokind,
    'settings', coalesce(to_jsonb(p.proconfig), '[]'::jsonb),
    'source', p.prosrc, 'volatility', p.provolatile) AS fact
FROM wanted, pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
WHERE n.nspname = ANY (wanted.schemas)`

/** The mask columns, in the company's own tables; a partition follows its parent. */
export const maskFacts = `
SELECT ${keySql('mask', 'n.nspname', 'c.relname')} AS key, jsonb_build_object(
  'type', format_type(t.atttypid, t.atttypmod), 'notNull', t.attnotnull,
  'default', pg_get_expr(d.adbin, d.adrelid), 'rowSecurity', c.relrowsecurity,
  'parts', jsonb_build_array(n.nspname, c.relname)) AS fact
FROM pg_attribute AS t JOIN pg_class AS c ON c.oid = t.attrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_attrdef AS d ON d.adrelid = t.attrelid AND d.adnum = t.attnum
WHERE t.attname = ${literal(gateColumn)} AND NOT t.attisdropped
  AND c.relkind IN ('r', 'p') AND NOT c.relispartition`

/** The triggers that keep it true, and where a copy of one on a partition is switched off. */
export const triggerFacts = `
SELECT ${keySql('trigger', 'n.nspname', 'c.relname', 'g.tgname')} AS key, jsonb_build_object(
  'definition', pg_get_triggerdef(g.oid), 'enabled', g.tgenabled,
  'offOn', ${listSql('k.tgrelid::regclass::text', `pg_trigger AS k WHERE k.tgparentid = g.oid AND k.tgenabled <> 'O'`)},
  'parts', jsonb_build_array(n.nspname, c.relname, g.tgname)) AS fact
FROM pg_trigger AS g JOIN pg_class AS c ON c.oid = g.tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE NOT g.tgisinternal AND g.tgparentid = 0
  AND (starts_with(g.tgname, ${literal(triggerPrefix)}) OR n.nspname = ${control})`

/** The kind of what a role of ours owns of them, in keys. */
export const largeObjects = 'large-objects'

/**
 * Roles of ours that own large objects, which PostgreSQL lets every role make.
 *
 * Without a number, and apart from what a role owns otherwise: a purpose that makes more of them all the
 * time must not hold up an apply.
 */
export const largeObjectFacts = `
SELECT ${keySql(largeObjects, 'r.rolname')} AS key, jsonb_build_object('parts', jsonb_build_array(r.rolname)) AS fact
FROM wanted, pg_roles AS r WHERE r.rolname = ANY (wanted.roles)
  AND EXISTS (SELECT FROM pg_largeobject_metadata AS o WHERE o.lomowner = r.oid)`
