/** Holds every import against `.dependency-cruiser.mjs`, and fails where nothing was read. */
import { cruise, type IReporterOutput } from 'dependency-cruiser'
import configuration from '../.dependency-cruiser.mjs'

const { options, ...ruleSet } = configuration
const folders = ['packages', 'examples', 'bench', 'tools']
const { output }: IReporterOutput = await cruise(folders, {
  ...options,
  ruleSet,
  validate: true,
})

if (typeof output === 'string') throw new Error(output)
const { totalCruised, violations } = output.summary
for (const { from, to, rule, cycle } of violations) {
  const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to
  console.error(`${rule.name}: ${from} → ${path}`)
}
console.log(`${totalCruised} modules read, ${violations.length} violations`)
// A parser that cannot read TypeScript finds no violation either.
if (violations.length > 0 || totalCruised < 100) process.exitCode = 1
