import { literal } from '../../../connectors/postgres/identifier.ts'

/** SQL that builds the text `objectKey` builds; `kind` is ours, the parts are expressions. */
export function keySql(kind: string, ...parts: readonly string[]): string {
  return `${literal(`${kind} `)} || ${parts.map(shown).join(` || '.' || `)}`
}

function shown(part: string): string {
  return `CASE WHEN ${part} ~ '[ \\t\\r\\n."]' THEN '"' || replace(${part}, '"', '""') || '"' ELSE ${part}::text END`
}

/** Who else holds what on an object: everybody but its owner, PUBLIC's defaults included. */
export function aclSql(acl: string, kind: 'r' | 'n' | 'f', owner: string): string {
  const entry = `jsonb_build_object('grantee', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END, 'privilege', a.privilege_type, 'grantable', a.is_grantable)`
  return listSql(
    entry,
    `aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) AS a WHERE a.grantee <> ${owner}`,
  )
}

/** A JSON array with a fixed order, empty where nothing is found. */
export function listSql(entry: string, from: string): string {
  return `(SELECT coalesce(jsonb_agg(DISTINCT ${entry}), '[]'::jsonb) FROM ${from})`
}

export function arraySql(values: readonly string[]): string {
  return `ARRAY[${values.map((value) => literal(value)).join(', ')}]::text[]`
}
