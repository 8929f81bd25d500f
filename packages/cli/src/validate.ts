import { Problem } from '@yakusoku/contract'
import {
  anchorsJsonSchema,
  findBundleProblems,
  lineOf,
  parseSystem,
  rulesJsonSchema,
  type System,
  systemJsonSchema,
} from '@yakusoku/policy'
import { configOf, readFlags } from '@yakusoku/server/commands/flags'
import { type Command, exitCodes } from '@yakusoku/server/commands/terminal'
import { type Folder, readFolder } from './folder.ts'

const usage = 'yakusoku validate [--bundle DIR] [--schema rules|system|anchors]'
const schemas = { rules: rulesJsonSchema, system: systemJsonSchema, anchors: anchorsJsonSchema }

/** `yakusoku validate`: everything in which a bundle's files are wrong or disagree, with file and line. */
export const validate: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options: { schema: { type: 'string' } }, usage, words: 0 })
  const { schema } = values
  if (schema !== undefined) {
    if (!Object.hasOwn(schemas, schema)) throw new Problem('platform.usage', { usage })
    terminal.out(JSON.stringify(schemas[schema as keyof typeof schemas](), null, 2))
    return exitCodes.ok
  }
  const folder = configOf(values, terminal).bundle
  const problems = await problemsOf(folder)
  for (const { place, problem } of problems) {
    terminal.out(`${place}: ${problem.code}: ${problem.sentence(terminal.language)}`)
  }
  if (problems.length > 0) return exitCodes.error
  terminal.note({ ja: '問題はありません。', en: 'nothing is wrong' })
  return exitCodes.ok
}

interface Placed {
  readonly place: string
  readonly problem: Problem
}

async function problemsOf(path: string): Promise<Placed[]> {
  let folder: Folder
  try {
    folder = await readFolder(path)
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'policy.no-bundle') throw error
    return [{ place: whereRead(error), problem: error }]
  }
  const { rules, document, sha256, known } = folder
  const { systems, unread } = readSystems(folder)
  const found = findBundleProblems({ document, rules, systems, sha256: sha256.ja, anchors: known })
  return [...unread, ...found.map((problem) => ({ place: placeOf(problem, folder), problem }))]
}

function readSystems(folder: Folder): { systems: System[]; unread: Placed[] } {
  const systems: System[] = []
  const unread: Placed[] = []
  for (const { file, yaml } of folder.systems) {
    try {
      systems.push(parseSystem(yaml, file))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      unread.push({ place: whereRead(error), problem: error })
    }
  }
  return { systems, unread }
}

function whereRead({ values }: Problem): string {
  return `${values['file'] ?? 'rules.yaml'}:${values['line'] ?? 1}`
}

/** Where a person has to look: the name the problem is about, in the file that has it. */
function placeOf({ code, values }: Problem, { rulesYaml, rules, systems }: Folder): string {
  const { system, dataset = '', field = '', clause, id, to, schedule } = values
  if (code === 'policy.text-changed') {
    return `rules.yaml:${lineOf(rulesYaml, ['policy', 'ja'], rules.policy.ja.sha256)}`
  }
  const file = systems.find(({ file: name }) => name === `systems/${String(system)}.yaml`)
  if (file === undefined) {
    return `rules.yaml:${lineOf(rulesYaml, pathOf(String(values['rule'] ?? ''), rules), String(clause ?? id))}`
  }
  const path = ['datasets', String(dataset), ...(field === '' ? [] : ['fields', String(field)])]
  const name = to ?? schedule ?? values['purpose'] ?? dataset
  return `${file.file}:${lineOf(file.yaml, path, String(name))}`
}

/** Where a rule stands in `rules.yaml`, from its key in evidence. */
function pathOf(rule: string, rules: Folder['rules']): (string | number)[] {
  const [article = '', id] = rule.split('/')
  if (id === undefined) return [article]
  if (article === 'provisions') return [article, Number(id) - 1]
  if (article === 'anonymity') return ['purposes', rules.purposes.findIndex((one) => one.id === id)]
  const list = {
    purposes: rules.purposes,
    schedules: rules.schedules,
    transmissions: rules.transmissions,
  }
  const rows = list[article as keyof typeof list] ?? []
  return [article, rows.findIndex((one) => one.id === id)]
}
