import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@yakusoku/contract'
import {
  carryAnchors,
  firstAnchors,
  type PolicyDocument,
  parseAnchors,
  parseRules,
  type Rules,
  readSource,
  withAnchors,
} from '@yakusoku/policy'
import { readPolicyFile } from '@yakusoku/server/commands/read-policy-file'

interface LintSource {
  readonly file: string
  readonly document: PolicyDocument
  /** Null for a text alone. */
  readonly rules: Rules | null
  readonly verbatim: boolean
}

/**
 * Reads a text, or the Japanese text of a bundle's folder with its rules and clause ids.
 *
 * The text may have been edited since its rules were confirmed: that is when somebody lints it.
 *
 * @throws Problem `policy.unreadable`, `policy.no-bundle` and every problem of `@yakusoku/policy`
 */
export async function readLintSource(path: string): Promise<LintSource> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (cause: unknown) => {
      throw new Problem('policy.unreadable', { file: path }, { cause })
    },
  )
  return isFolder ? readFolder(path) : { ...(await readText(path)), rules: null }
}

async function readFolder(folder: string): Promise<LintSource> {
  const yaml = await readFile(join(folder, 'rules.yaml'), 'utf8').catch((cause: unknown) => {
    throw new Problem('policy.no-bundle', { folder }, { cause })
  })
  const rules = parseRules(yaml, 'rules.yaml')
  const text = await readText(join(folder, rules.policy.ja.file))
  const known = await readAnchors(folder)
  const anchors = known === null ? firstAnchors(text.document) : carryAnchors(known, text.document)
  return { ...text, document: withAnchors(text.document, anchors), rules }
}

async function readText(path: string): Promise<Omit<LintSource, 'rules'>> {
  const { document, format } = readSource(await readPolicyFile(path), path)
  const verbatim = format === 'plain' || format === 'markdown'
  return { file: path.replaceAll('\\', '/'), document, verbatim }
}

/** Null where the folder has none: its clauses are then counted in order. */
async function readAnchors(folder: string): Promise<ReturnType<typeof parseAnchors> | null> {
  const yaml = await readFile(join(folder, 'anchors.yaml'), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Problem('policy.unreadable', { file: 'anchors.yaml' }, { cause: error })
  })
  return yaml === null ? null : parseAnchors(yaml, 'anchors.yaml')
}
