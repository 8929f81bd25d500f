import { access, mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Bilingual, Problem } from '@yakusoku/contract'
import {
  draftRules,
  extract,
  formatRules,
  formatSystem,
  type PolicyDocument,
  type Rules,
  readSource,
  type System,
} from '@yakusoku/policy'
import { registerSystem, scan } from '../articles/inventory/index.ts'
import { adopt, adoptedBundle, readBundle, sha256 } from '../articles/policy/index.ts'
import { openSystem } from '../connectors/postgres/connect.ts'
import { openInstallation } from '../installation.ts'
import { integrate } from '../platform/record/integrate.ts'
import { configOf, readFlags, readSystemFlag } from './flags.ts'
import { readPolicyFile } from './read-policy-file.ts'
import { type Command, exitCodes, type Terminal } from './terminal.ts'

const usage = 'yakusoku init --policy FILE --system NAME=URL [--bundle DIR]'

interface Draft {
  readonly file: string
  readonly document: PolicyDocument
  readonly rules: Rules
  readonly system: System
}

/**
 * `yakusoku init`: from a published text and a live database to a bundle to confirm.
 *
 * Everything that can be refused is refused before the first file is written.
 */
export const init: Command = async (args, terminal) => {
  const options = { policy: { type: 'string' }, system: { type: 'string' } } as const
  const { values } = readFlags(args, { options, usage, words: 0 })
  if (!values.policy || !values.system) throw new Problem('platform.usage', { usage })
  const config = configOf(values, terminal)
  await refuseExisting(config.bundle)
  const address = readSystemFlag(values.system)
  const draft = await makeDraft(values.policy, address)
  await writeBundle(config.bundle, draft)
  const bundle = await readBundle(config.bundle)
  await using installation = await openInstallation(config)
  const { database, vault, signer } = installation
  const now = new Date()
  const { isNew } = await database.transaction(async (tx) => {
    await registerSystem(tx, vault, address, now)
    return adopt(tx, adoptedBundle(bundle), now)
  })
  await integrate(database, signer, now)
  tellDraft(draft, config.bundle, terminal)
  terminal.note(isNew ? adopted : alreadyPublished)
  return exitCodes.ok
}

async function refuseExisting(folder: string): Promise<void> {
  const exists = await access(join(folder, 'rules.yaml')).then(
    () => true,
    () => false,
  )
  if (exists) throw new Problem('policy.bundle-exists', { folder })
}

async function makeDraft(
  path: string,
  address: { readonly name: string; readonly url: string },
): Promise<Draft> {
  const { document, format, text } = readSource(await readPolicyFile(path), basename(path))
  // A page's headings come out as Markdown's.
  const file = `policy.ja.${format === 'html' || format === 'markdown' ? 'md' : 'txt'}`
  const rules = draftRules(document, extract(document), { name: file, sha256: sha256(text) })
  await using connection = await openSystem(address.name, address.url)
  return { file, document, rules, system: await scan(connection, rules) }
}

/** The rules last: a folder without them is not yet a bundle, and `init` may be run again. */
async function writeBundle(folder: string, draft: Draft): Promise<void> {
  await mkdir(join(folder, 'systems'), { recursive: true })
  await writeFile(join(folder, '.gitignore'), '.yakusoku/\n')
  await writeFile(join(folder, draft.file), draft.document.text)
  const { system } = draft.system
  await writeFile(join(folder, 'systems', `${system}.yaml`), formatSystem(draft.system))
  await writeFile(join(folder, 'rules.yaml'), formatRules(draft.rules))
}

function tellDraft({ document, rules, system }: Draft, folder: string, terminal: Terminal): void {
  const fields = Object.values(system.datasets).flatMap((dataset) => Object.values(dataset.fields))
  const unknown = fields.filter((field) => field === 'undeclared').length
  const counts = [document.clauses.length, rules.purposes.length, fields.length, unknown]
  const [clauses, purposes, columns, undeclared] = counts
  terminal.note({
    ja: `${folder} に下書きを作りました: ${clauses}文、利用目的${purposes}件、${columns}列(うち未分類${undeclared}列)。`,
    en: `drafted ${folder}: ${clauses} clauses, ${purposes} purposes, ${columns} columns (${undeclared} undeclared)`,
  })
}

const adopted: Bilingual = {
  ja: '本文を第1版として公表の記録に残しました。下書きを確かめて、yakusoku plan、apply、check と進めてください。',
  en: 'the text is recorded as version 1; look the draft over, then run yakusoku plan, apply and check',
}

const alreadyPublished: Bilingual = {
  ja: 'この環境にはすでに公表した版があります。この本文に改めるには yakusoku publish を実行してください。',
  en: 'this installation has a published version already; to change it to this text, run yakusoku publish',
}
