import { openInstallation } from '../installation.ts'
import { demoSettings, prepareDemo, resetDemo } from './demo.ts'
import { configOf, readFlags } from './flags.ts'
import { serve } from './serve.ts'
import { type Command, exitCodes } from './terminal.ts'

const usage = 'yakusoku start [--demo [--people N] [--reset]]'
const options = {
  demo: { type: 'boolean' },
  reset: { type: 'boolean' },
  people: { type: 'string' },
} as const

/** `yakusoku start`: the portal and the console, until Ctrl-C; with `--demo`, of a fictional shop. */
export const start: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  const demo = values.demo ? demoSettings(values, terminal) : null
  if (demo && values.reset) await resetDemo(demo.config, terminal)
  await using installation = await openInstallation(demo?.config ?? configOf(values, terminal))
  if (demo) await prepareDemo(installation, demo.people, terminal)
  await serve(installation, terminal)
  return exitCodes.ok
}
