import type { PolicyDocument, Rules, System } from '@yakusoku/policy'
import type { Folder } from './bundle.ts'
import { documentOf, sha256 } from './versions/content.ts'
import type { Version } from './versions/version.ts'

/** The version in force, with the rules its clauses are held to and the systems they are held against. */
export interface InForce {
  readonly version: Version
  readonly document: PolicyDocument
  readonly rules: Rules
  readonly systems: readonly System[]
  /** Over text, rules and systems: what a check was made of. */
  readonly hash: string
}

/**
 * Puts the version in force together with the bundle's folder; pure.
 *
 * The folder's rules speak for it where the folder holds exactly its text, under the same clause ids: there a
 * person confirms them line by line. Else the version's own rules do. The systems are always the folder's.
 */
export function inForce(version: Version, { bundle, systems }: Folder): InForce {
  const document = documentOf(version)
  const speaks = bundle !== null && isOf(bundle, version, document)
  const rules = speaks ? bundle.rules : version.rules
  const { ja, en } = version
  const hash = sha256(JSON.stringify([ja.sha256, en?.sha256 ?? null, rules, systems]))
  return { version, document, rules, systems, hash }
}

function isOf(
  bundle: NonNullable<Folder['bundle']>,
  version: Version,
  document: PolicyDocument,
): boolean {
  return (
    bundle.ja.sha256 === version.ja.sha256 &&
    bundle.rules.company.name === version.company &&
    bundle.document.clauses.every(({ id }, at) => document.clauses[at]?.id === id)
  )
}
