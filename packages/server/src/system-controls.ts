import { type Bilingual, Problem } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import { inventoryControls } from './articles/inventory/index.ts'
import { checkGate } from './articles/purposes/index.ts'
import { retentionControls } from './articles/retention/index.ts'
import { openSystem, type SystemConnection } from './connectors/postgres/connect.ts'
import type { Evidence } from './platform/control/control.ts'

type Controls = (
  connection: SystemConnection,
  rules: Rules,
  system: System,
) => Promise<readonly Evidence[]>

/** What each article proves of one system, and the rules it speaks for. */
const articles: readonly {
  readonly run: Controls
  readonly rulesOf: (rules: Rules) => string[]
}[] = [
  { run: inventoryControls, rulesOf: () => ['collection'] },
  {
    run: checkGate,
    rulesOf: ({ purposes }) => purposes.map(({ id }) => `purposes/${id}`),
  },
  {
    run: retentionControls,
    rulesOf: ({ schedules }) => schedules.map(({ id }) => `schedules/${id}`),
  },
]

/**
 * Runs every article's controls on one system.
 *
 * A system that cannot be reached, or an article whose controls end in a fault, gives evidence that they
 * could not run: silence is never taken for a pass, and one fault does not silence the others.
 */
export async function systemControls(
  rules: Rules,
  system: System,
  url: string | undefined,
): Promise<readonly Evidence[]> {
  const name = system.system
  try {
    if (!url) throw new Problem('inventory.no-address', { system: name })
    await using connection = await openSystem(name, url)
    const evidence: Evidence[] = []
    for (const { run, rulesOf } of articles) {
      const seen = await run(connection, rules, system).catch((error: unknown) => [
        couldNotRun(name, rulesOf(rules), error),
      ])
      evidence.push(...seen)
    }
    return evidence
  } catch (error) {
    const all = articles.flatMap(({ rulesOf }) => rulesOf(rules))
    return [couldNotRun(name, all, error)]
  }
}

const title: Bilingual = { ja: 'システムに確かめる', en: 'ask the system' }

/** Only a sentence of ours is kept: a message of the database may quote a row. */
function couldNotRun(system: string, rules: readonly string[], error: unknown): Evidence {
  const problem =
    error instanceof Problem ? error : new Problem('inventory.control-fault', { system })
  return {
    control: 'inventory.system-answers',
    title,
    rules,
    system,
    outcome: 'cannot-run',
    query: '',
    population: 0,
    failing: 0,
    found: [problem.code],
    result: { ja: problem.sentence('ja'), en: problem.sentence('en') },
    at: new Date(),
    tookMs: 0,
  }
}
