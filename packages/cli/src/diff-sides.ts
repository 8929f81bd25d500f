import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Problem } from '@yakusoku/contract'
import {
  type Anchors,
  carryAnchors,
  draftRules,
  extract,
  firstAnchors,
  type PolicyDocument,
  type PolicySide,
  type Rules,
  readSource,
  renameClauses,
  withAnchors,
} from '@yakusoku/policy'
import { readPolicyFile } from '@yakusoku/server/commands/read-policy-file'
import { readFolder } from './folder.ts'

/** A text, and whatever lies beside it. */
interface Source {
  readonly document: PolicyDocument
  /** Null for a text alone. */
  readonly rules: Rules | null
  readonly name: string
  /** The ids its rules name: those of `anchors.yaml`, or counted. */
  readonly anchors: Anchors
  readonly hasAnchors: boolean
}

/**
 * Reads two texts or bundle folders so that the same clause has the same id on both sides.
 *
 * Two folders with `anchors.yaml` know their ids; otherwise they are carried from the one that does, or from the
 * first to the second, and the rules follow.
 *
 * @throws Problem of reading either
 */
export async function readSides(
  paths: readonly [string, string],
): Promise<readonly [PolicySide, PolicySide]> {
  const [one, other] = await Promise.all([readOne(paths[0]), readOne(paths[1])])
  if (one.hasAnchors && other.hasAnchors)
    return [sideOf(one, one.anchors), sideOf(other, other.anchors)]
  if (!one.hasAnchors && other.hasAnchors) {
    return [sideOf(one, carryAnchors(other.anchors, one.document)), sideOf(other, other.anchors)]
  }
  return [sideOf(one, one.anchors), sideOf(other, carryAnchors(one.anchors, other.document))]
}

/** The rules name the ids the folder had; they are given those of this comparison. */
function sideOf(source: Source, anchors: Anchors): PolicySide {
  const document = withAnchors(source.document, anchors)
  const rules =
    source.rules === null
      ? draftRules(document, extract(document), { name: source.name, sha256: '0'.repeat(64) })
      : renameClauses(source.rules, idsFrom(source.anchors, anchors))
  return { document, rules }
}

function idsFrom(from: Anchors, to: Anchors): Map<string, string> {
  return new Map(from.clauses.map(({ id }, at) => [id, to.clauses[at]?.id ?? id]))
}

async function readOne(path: string): Promise<Source> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Problem('policy.unreadable', { file: basename(path) }, { cause })
  })
  if (found.isDirectory()) {
    const { document, rules, anchors, known } = await readFolder(path)
    return { document, rules, anchors, name: path, hasAnchors: known !== undefined }
  }
  const name = basename(path)
  const { document } = readSource(await readPolicyFile(path), name)
  return { document, rules: null, anchors: firstAnchors(document), name, hasAnchors: false }
}
