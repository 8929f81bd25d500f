import { publish as publishText, readBundle } from '../articles/policy/index.ts'
import { openInstallation } from '../installation.ts'
import { integrate } from '../platform/record/integrate.ts'
import { configOf, readFlags } from './flags.ts'
import { type Command, exitCodes } from './terminal.ts'

/** `yakusoku publish`: the text of the bundle becomes the next version. */
export const publish: Command = async (args, terminal) => {
  const { values } = readFlags(args, {
    options: {},
    usage: 'yakusoku publish [--bundle DIR] [--home DIR]',
    words: 0,
  })
  const bundle = await readBundle(configOf(values, terminal).bundle)
  await using installation = await openInstallation(configOf(values, terminal))
  const { database, signer } = installation
  const { version, isNew } = await database.transaction((tx) => publishText(tx, bundle, new Date()))
  await integrate(database, signer, new Date())
  terminal.note(
    isNew
      ? {
          ja: `第${version.number}版として公表しました(sha256 ${version.ja.sha256.slice(0, 12)}…)。`,
          en: `published as version ${version.number} (sha256 ${version.ja.sha256.slice(0, 12)}…)`,
        }
      : {
          ja: `本文は第${version.number}版のままです。変更はありません。`,
          en: `the text is still version ${version.number}; nothing changed`,
        },
  )
  return exitCodes.ok
}
