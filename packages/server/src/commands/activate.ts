import { type Bilingual, changeClass, Problem, type VersionEffects } from '@yakusoku/contract'
import {
  activate as activateVersion,
  confirm,
  effectsOf,
  nextToActivate,
  type Version,
  versionNumbered,
} from '../articles/policy/index.ts'
import { actAs, operator } from '../articles/safeguards/index.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { liveSystems } from '../live-systems.ts'
import { integrate } from '../platform/record/integrate.ts'
import { configOf, readFlags } from './flags.ts'
import { type Command, exitCodes, type Terminal } from './terminal.ts'

const usage = 'yakusoku activate [VERSION] [--yes] [--class CLASS] [--by NAME]'
const options = {
  yes: { type: 'boolean' },
  class: { type: 'string' },
  by: { type: 'string', default: operator },
} as const

/**
 * `yakusoku activate`: shows whom and what putting a published version into force touches; with `--yes`, does it.
 *
 * A change that needs people's consent also wants `--class consent`, so that nobody confirms it in passing.
 */
export const activate: Command = async (args, terminal) => {
  const { values, positionals } = readFlags(args, { options, usage, words: 1 })
  const said = changeClass.optional().safeParse(values.class)
  if (!said.success) throw new Problem('platform.usage', { usage })
  await using installation = await openInstallation(configOf(values, terminal))
  const { database, signer } = installation
  const now = new Date()
  const { id, number } = await chosenVersion(installation, positionals[0], now)
  const { wire, turn } = await effectsOf(database.read, liveSystems(installation), id, now)
  tellEffects(number, wire, terminal)
  if (!values.yes) {
    terminal.note(again)
    return exitCodes.changes
  }
  const read = said.data ?? (wire.class === 'consent' ? null : wire.class)
  confirm(wire, { token: wire.token, class: read })
  await database.transaction(async (tx) => {
    const by = await actAs(tx, values.by, 'policy.publish')
    await activateVersion(tx, { id, by, turn, class: wire.class }, now)
  })
  await integrate(database, signer, now)
  terminal.note({
    ja: `第${number}版は${wire.effectiveOn}から効力を持ちます。`,
    en: `version ${number} is in force from ${wire.effectiveOn}`,
  })
  return exitCodes.ok
}

async function chosenVersion(
  { database }: Installation,
  word: string | undefined,
  now: Date,
): Promise<Version> {
  if (word === undefined) {
    const next = await nextToActivate(database.read, now)
    if (!next) throw new Problem('policy.nothing-to-activate')
    return next
  }
  const number = Number(word)
  const known = Number.isSafeInteger(number) && number < 2 ** 31
  const version = known ? await versionNumbered(database.read, number) : undefined
  if (!version) throw new Problem('policy.no-such-version')
  return version
}

function tellEffects(number: number, effects: VersionEffects, terminal: Terminal): void {
  const { language } = terminal
  const { effectiveOn, class: asks, systems } = effects
  const none = language === 'ja' ? 'なし' : 'none'
  terminal.out(
    language === 'ja'
      ? `第${number}版(施行日 ${effectiveOn}、区分 ${asks ?? none})`
      : `version ${number} (in force from ${effectiveOn}, class ${asks ?? none})`,
  )
  for (const sentence of effects.effects) terminal.out(`  ${sentence[language]}`)
  for (const { name, people, fields } of systems) {
    const many = people?.toLocaleString(language)
    const ja = many === undefined ? '人数は不明' : `${many}人`
    const en = many === undefined ? 'number of people unknown' : `${many} people`
    terminal.out(`  ${name}: ${language === 'ja' ? ja : en}`)
    for (const field of fields) terminal.out(`    ${field}`)
  }
}

const again: Bilingual = {
  ja: 'このとおり効力を持たせるには、--yes を付けて実行してください(同意が必要な変更は --class consent も)。',
  en: 'to put it into force as shown, run it again with --yes (and --class consent where consent is needed)',
}
