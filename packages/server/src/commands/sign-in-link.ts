import { Problem, staffRole } from '@yakusoku/contract'
import { invite } from '../articles/safeguards/index.ts'
import { usualPorts } from '../config/config.ts'
import { openInstallation } from '../installation.ts'
import { configOf, readFlags } from './flags.ts'
import { type Command, exitCodes } from './terminal.ts'

const usage = 'yakusoku sign-in-link --name NAME [--role officer|viewer] [--console URL]'

const options = {
  name: { type: 'string' },
  role: { type: 'string' },
  console: { type: 'string' },
} as const

/** `yakusoku sign-in-link`: a one-time link for a member of staff, good for one hour. */
export const signInLink: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  const role = staffRole.safeParse(values.role ?? 'officer')
  if (!values.name || !role.success) throw new Problem('platform.usage', { usage })
  const { name } = values
  const config = configOf(values, terminal)
  await using installation = await openInstallation(config)
  const token = await installation.database.transaction((tx) =>
    invite(tx, name, role.data, new Date()),
  )
  const address =
    values.console ?? config.consoleUrl ?? `http://${config.host}:${usualPorts.console}`
  terminal.out(`${address}/sign-in#${token}`)
  return exitCodes.ok
}
