import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@yakusoku/contract'
import { formatAnchors, formatRules, type Rules } from '@yakusoku/policy'
import {
  anchorsOf,
  holdsAny,
  readBundle,
  type Version,
  versionInForce,
  versionNumbered,
} from '../articles/policy/index.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { configOf, readFlags } from './flags.ts'
import { type Command, type ExitCode, exitCodes, type Terminal } from './terminal.ts'

const usage = 'yakusoku pull [--version N] [--force] [--bundle DIR] [--home DIR]'
const options = { version: { type: 'string' }, force: { type: 'boolean' } } as const

/**
 * `yakusoku pull`: writes the version in force, or another, into the bundle's folder: texts, rules and clause ids.
 *
 * The systems stay as they are. Edits no draft or version has are overwritten only with `--force`.
 */
export const pull: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  const config = configOf(values, terminal)
  await using installation = await openInstallation(config)
  const version = await wantedVersion(installation, values.version)
  if (!values.force) await refuseEdited(installation)
  await writeVersion(config.bundle, version)
  terminal.note({
    ja: `第${version.number}版を ${config.bundle} に書きました。`,
    en: `wrote version ${version.number} to ${config.bundle}`,
  })
  return tellDisagreement(config.bundle, terminal)
}

/** The systems are the folder's own, and may declare what this version no longer allows. */
async function tellDisagreement(folder: string, terminal: Terminal): Promise<ExitCode> {
  try {
    await readBundle(folder)
    return exitCodes.ok
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    terminal.note({
      ja: `この版と systems/ の記述が合いません。${error.sentence('ja')}`,
      en: `this version and systems/ disagree: ${error.sentence('en')}`,
    })
    return exitCodes.changes
  }
}

async function wantedVersion(
  { database }: Installation,
  flag: string | undefined,
): Promise<Version> {
  if (flag === undefined) {
    const version = await versionInForce(database.read, new Date())
    if (!version) throw new Problem('policy.nothing-published')
    return version
  }
  const number = Number(flag)
  const known = Number.isSafeInteger(number) && number < 2 ** 31
  const version = known ? await versionNumbered(database.read, number) : undefined
  if (!version) throw new Problem('policy.no-such-version')
  return version
}

/** Nothing is lost where a draft or a version says the same; what cannot be read is somebody's work too. */
async function refuseEdited({ config, database }: Installation): Promise<void> {
  const folder = config.bundle
  const bundle = await readBundle(folder).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'policy.no-bundle') return null
    throw new Problem('policy.folder-edited', { folder }, { cause: error })
  })
  if (!bundle || (await holdsAny(database.read, bundle))) return
  throw new Problem('policy.folder-edited', { folder })
}

/** The rules last: until they are there, the folder does not claim to be this version. */
async function writeVersion(folder: string, version: Version): Promise<void> {
  const { ja, en } = version
  const rules = withSafeFiles(version.rules)
  await mkdir(folder, { recursive: true })
  await replace(join(folder, rules.policy.ja.file), ja.text)
  if (en && rules.policy.en) await replace(join(folder, rules.policy.en.file), en.text)
  await replace(join(folder, 'anchors.yaml'), formatAnchors(anchorsOf(version)))
  await replace(join(folder, 'rules.yaml'), formatRules(rules))
}

/** Danger: rules may come from a browser, and a name like `rules.yaml` or `.gitignore` must not be written over. */
const safe = /^[A-Za-z0-9][\w.-]{0,80}\.(?:md|txt|html?)$/

function withSafeFiles(rules: Rules): Rules {
  const { ja, en } = rules.policy
  const file = safe.test(ja.file) ? ja.file : 'policy.ja.md'
  const english = en && safe.test(en.file) && en.file !== file ? en.file : 'policy.en.md'
  return {
    ...rules,
    policy: { ...rules.policy, ja: { ...ja, file }, ...(en && { en: { ...en, file: english } }) },
  }
}

/** Written beside and renamed: a process killed meanwhile leaves the old file or the new one. */
async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text)
  await rename(`${file}.part`, file)
}
