import type { PolicyDocument, Rules, System } from '@yakusoku/policy'
import type { Folder } from './bundle.ts'
import { documentOf, sha256 } from './versions/content.ts'
import type { Version } from './versions/version.ts'
import { holds } from './written-bundle.ts'

/** The version in force, with the rules its clauses are held to and the systems they are held against. */
export interface InForce {
  readonly version: Version
  readonly document: PolicyDocument
  readonly rules: Rules
  readonly systems: readonly System[]
  /** Over text, rules and systems: what a check was made of. */
  readonly hash: string
  /** Has the folder other rules for this very text, which nobody has approved? */
  readonly unapproved: boolean
}

/**
 * Puts the version in force together with the bundle's folder; pure.
 *
 * Of an adopted version the folder's rules speak, where the folder holds exactly its text, under the same clause
 * ids: there a person confirms them line by line. Else the version's own rules do, which two people stand for. The
 * systems are always the folder's.
 */
export function inForce(version: Version, { bundle, systems }: Folder): InForce {
  const document = documentOf(version)
  const isOfThis = bundle !== null && isOf(bundle, version, document)
  const adopted = version.author === null
  const speaks = isOfThis && adopted
  const rules = speaks ? bundle.rules : version.rules
  const { ja, en } = version
  const hash = sha256(JSON.stringify([ja.sha256, en?.sha256 ?? null, rules, systems]))
  const unapproved = isOfThis && !adopted && !holds(version, bundle)
  return { version, document, rules, systems, hash, unapproved }
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
