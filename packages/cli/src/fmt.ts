import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  formatAnchors,
  formatRules,
  formatSystem,
  keepComments,
  parseSystem,
} from '@yakusoku/policy'
import { configOf, readFlags } from '@yakusoku/server/commands/flags'
import { type Command, exitCodes } from '@yakusoku/server/commands/terminal'
import { tellEdit } from './fmt-words.ts'
import { type Folder, type FolderFile, readFolder } from './folder.ts'

const usage = 'yakusoku fmt [--bundle DIR] [--check] [--accept-text]'
const options = { check: { type: 'boolean' }, 'accept-text': { type: 'boolean' } } as const

/**
 * `yakusoku fmt`: puts a bundle's files into their canonical form, and carries the clause ids to an edited text.
 *
 * The ids and words of an edited text are written down only together with somebody's word that the rules still hold
 * (`--accept-text`): until then `anchors.yaml` keeps what they were confirmed against.
 */
export const fmt: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  const path = configOf(values, terminal).bundle
  const folder = await readFolder(path)
  const accepts = values['accept-text'] === true
  const waits = isEdited(folder) && !accepts
  const told = isEdited(folder) ? tellEdit(folder, terminal.language) : []
  for (const line of told) terminal.out(line)
  const changed = canonical(folder, accepts).filter(({ file, yaml }) => yaml !== now(folder, file))
  for (const { file } of changed) terminal.out(file)
  if (values.check) return changed.length > 0 || waits ? exitCodes.changes : exitCodes.ok
  for (const { file, yaml } of changed) await writeFile(join(path, file), yaml)
  if (!waits) return exitCodes.ok
  terminal.note({
    ja: 'ルールが今の本文にも当てはまることを確かめたら、yakusoku fmt --accept-text を実行してください。',
    en: 'once you have seen that the rules still hold for the text, run yakusoku fmt --accept-text',
  })
  return exitCodes.changes
}

function isEdited({ rules, sha256 }: Folder): boolean {
  const { ja, en } = rules.policy
  return ja.sha256 !== sha256.ja || (en !== undefined && en.sha256 !== sha256.en)
}

/** Every file of the bundle as it should lie there. */
function canonical(folder: Folder, accepts: boolean): FolderFile[] {
  const { rulesYaml, systems, known, anchors } = folder
  const rules = accepts ? accepted(folder) : folder.rules
  const written = accepts || !isEdited(folder) ? anchors : known
  return [
    { file: 'rules.yaml', yaml: keepComments(rulesYaml, formatRules(rules)) },
    ...(written === undefined ? [] : [{ file: 'anchors.yaml', yaml: formatAnchors(written) }]),
    ...systems.map(({ file, yaml }) => ({
      file,
      yaml: keepComments(yaml, formatSystem(parseSystem(yaml, file))),
    })),
  ]
}

function accepted({ rules, sha256 }: Folder): Folder['rules'] {
  const { ja, en } = rules.policy
  const policy = {
    ...rules.policy,
    ja: { ...ja, sha256: sha256.ja },
    ...(en && sha256.en !== null && { en: { ...en, sha256: sha256.en } }),
  }
  return { ...rules, policy }
}

function now({ rulesYaml, anchorsYaml, systems }: Folder, file: string): string | undefined {
  if (file === 'rules.yaml') return rulesYaml
  if (file === 'anchors.yaml') return anchorsYaml
  return systems.find((system) => system.file === file)?.yaml
}
