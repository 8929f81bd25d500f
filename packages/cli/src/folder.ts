import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@yakusoku/contract'
import {
  type Anchors,
  carryAnchors,
  decodePolicy,
  firstAnchors,
  type PolicyDocument,
  parseAnchors,
  parseRules,
  type Rules,
  readDocument,
  withAnchors,
} from '@yakusoku/policy'
import { readPolicyFile } from '@yakusoku/server/commands/read-policy-file'

/** A file of a bundle as it lies there. */
export interface FolderFile {
  readonly file: string
  readonly yaml: string
}

/** A bundle's folder, read without asking whether its parts agree: that is what the commands find out. */
export interface Folder {
  readonly rulesYaml: string
  readonly rules: Rules
  /** As written down; undefined where there is no `anchors.yaml`. */
  readonly known: Anchors | undefined
  /** Carried to the text as it is now. */
  readonly anchors: Anchors
  readonly anchorsYaml: string | undefined
  readonly document: PolicyDocument
  /** Hex SHA-256 of each text as it is now. */
  readonly sha256: { readonly ja: string; readonly en: string | null }
  readonly systems: readonly FolderFile[]
}

/**
 * Reads a bundle's folder whose text may have been edited since its rules were confirmed.
 *
 * @throws Problem `policy.no-bundle`, `policy.unreadable` and every problem of reading one of the files
 */
export async function readFolder(folder: string): Promise<Folder> {
  const rulesYaml = await readFile(join(folder, 'rules.yaml'), 'utf8').catch((cause: unknown) => {
    throw new Problem('policy.no-bundle', { folder }, { cause })
  })
  const rules = parseRules(rulesYaml, 'rules.yaml')
  const ja = await readText(folder, rules.policy.ja.file)
  const en = rules.policy.en ? await readText(folder, rules.policy.en.file) : null
  const read = readDocument(ja, rules.policy.ja.file)
  const anchorsYaml = await readAnchors(folder)
  const known = anchorsYaml === undefined ? undefined : parseAnchors(anchorsYaml, 'anchors.yaml')
  const anchors = known === undefined ? firstAnchors(read) : carryAnchors(known, read)
  return {
    rulesYaml,
    rules,
    known,
    anchors,
    anchorsYaml,
    document: withAnchors(read, anchors),
    sha256: { ja: hash(ja), en: en === null ? null : hash(en) },
    systems: await readSystems(folder),
  }
}

async function readText(folder: string, file: string): Promise<string> {
  return decodePolicy(await readPolicyFile(join(folder, file)), file)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function readAnchors(folder: string): Promise<string | undefined> {
  return readFile(join(folder, 'anchors.yaml'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Problem('policy.unreadable', { file: 'anchors.yaml' }, { cause: error })
  })
}

async function readSystems(folder: string): Promise<FolderFile[]> {
  // No folder of systems is a bundle that is not bound to any yet.
  const names = await readdir(join(folder, 'systems')).catch(() => [])
  const files = names.filter((name) => name.endsWith('.yaml')).toSorted()
  return Promise.all(
    files.map(async (name) => {
      const yaml = await readFile(join(folder, 'systems', name), 'utf8')
      return { file: `systems/${name}`, yaml }
    }),
  )
}
