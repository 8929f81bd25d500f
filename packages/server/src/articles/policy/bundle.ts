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
  parseSystem,
  type Rules,
  readDocument,
  type System,
  validateBundle,
  withAnchors,
} from '@yakusoku/policy'

/** One published text as it lies in the bundle's folder. */
export interface BundleText {
  readonly file: string
  readonly text: string
  /** Of the text in UTF-8, without a byte order mark. */
  readonly sha256: string
}

/** A company's folder of policy, rules and systems, read and found to agree with itself. */
export interface Bundle {
  readonly folder: string
  readonly ja: BundleText
  readonly en: BundleText | null
  /** With the stable ids of `anchors`, which the rules name. */
  readonly document: PolicyDocument
  /** Those of `anchors.yaml`, carried to the text as it is now; counted in order where there is none. */
  readonly anchors: Anchors
  readonly rules: Rules
  readonly systems: readonly System[]
  /** Over text, rules and systems: what a plan was made from. */
  readonly hash: string
}

/**
 * Reads a bundle's folder whole.
 *
 * @throws Problem `policy.no-bundle` where there is none, and every problem of `@yakusoku/policy` with the
 *   file and line it is in.
 */
export async function readBundle(folder: string): Promise<Bundle> {
  const rulesText = await readText(join(folder, 'rules.yaml')).catch((cause: unknown) => {
    throw new Problem('policy.no-bundle', { folder }, { cause })
  })
  const rules = parseRules(rulesText, 'rules.yaml')
  const ja = await readPublished(folder, rules.policy.ja.file)
  const en = rules.policy.en ? await readPublished(folder, rules.policy.en.file) : null
  const systems = await readSystems(join(folder, 'systems'))
  const known = await readAnchors(folder)
  const read = readDocument(ja.text, ja.file)
  const anchors = known === undefined ? firstAnchors(read) : carryAnchors(known, read)
  const document = withAnchors(read, anchors)
  validateBundle({ document, rules, systems, sha256: ja.sha256, anchors: known })
  const hash = sha256(JSON.stringify([ja.sha256, en?.sha256 ?? null, rules, systems]))
  return { folder, ja, en, document, anchors, rules, systems, hash }
}

/** What lies in a bundle's folder, whole or not. */
export interface Folder {
  /** Null where there is no bundle, or its text was edited and nobody has confirmed the rules against it. */
  readonly bundle: Bundle | null
  readonly systems: readonly System[]
}

/**
 * Reads what a folder holds while the versions in our own database say what is in force.
 *
 * @throws Problem those of `readBundle`, but for a missing bundle and an edited text.
 */
export async function readFolder(folder: string): Promise<Folder> {
  try {
    const bundle = await readBundle(folder)
    return { bundle, systems: bundle.systems }
  } catch (error) {
    const code = error instanceof Problem ? error.code : ''
    if (code !== 'policy.no-bundle' && code !== 'policy.text-changed') throw error
    return { bundle: null, systems: await readSystems(join(folder, 'systems')) }
  }
}

/** Hex SHA-256 of the bytes, or of a string's UTF-8. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function readPublished(folder: string, file: string): Promise<BundleText> {
  const bytes = await readFile(join(folder, file)).catch((cause: unknown) => {
    throw new Problem('policy.unreadable', { file }, { cause })
  })
  const text = decodePolicy(bytes, file)
  return { file, text, sha256: sha256(text) }
}

/** Absent in a folder nobody ran `yakusoku fmt` on; what is there and cannot be read is refused. */
async function readAnchors(folder: string): Promise<Anchors | undefined> {
  const yaml = await readText(join(folder, 'anchors.yaml')).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Problem('policy.unreadable', { file: 'anchors.yaml' }, { cause: error })
  })
  return yaml === undefined ? undefined : parseAnchors(yaml, 'anchors.yaml')
}

async function readSystems(folder: string): Promise<readonly System[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.yaml')).toSorted()
  return Promise.all(
    files.map(async (name) => parseSystem(await readText(join(folder, name)), `systems/${name}`)),
  )
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8')
}
