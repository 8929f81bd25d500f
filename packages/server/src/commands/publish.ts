import { type Bilingual, Problem } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import { publishBundle, readBundle } from '../articles/policy/index.ts'
import { actAs, operator } from '../articles/safeguards/index.ts'
import { openInstallation } from '../installation.ts'
import { integrate } from '../platform/record/integrate.ts'
import { configOf, readDay, readFlags } from './flags.ts'
import { type Command, exitCodes } from './terminal.ts'

const usage = 'yakusoku publish [--on YYYY-MM-DD] [--by NAME] [--bundle DIR] [--home DIR]'
const options = { on: { type: 'string' }, by: { type: 'string', default: operator } } as const

/**
 * `yakusoku publish`: takes the bundle's text and rules one step further towards publication.
 *
 * The first text is adopted; a changed one becomes a draft and waits for a second person; an approved one is
 * published, with its first day in force.
 */
export const publish: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  const now = new Date()
  const today = dayInJapan(now)
  const effectiveOn = values.on === undefined ? today : readDay(values.on)
  if (effectiveOn < today) throw new Problem('policy.effective-past', { today })
  const config = configOf(values, terminal)
  const bundle = await readBundle(config.bundle)
  await using installation = await openInstallation(config)
  const { database, signer } = installation
  const step = await database.transaction(async (tx) => {
    const { id, name } = await actAs(tx, values.by, 'policy.write')
    // What the operator has in review came from a folder; another's drafts are their own.
    const rewrites = name === operator
    return publishBundle(tx, { bundle, effectiveOn, by: { id, name }, rewrites }, now)
  })
  await integrate(database, signer, now)
  terminal.note(told[step.outcome](step.number ?? 0, effectiveOn, step.returned ?? ''))
  return waiting.has(step.outcome) ? exitCodes.changes : exitCodes.ok
}

type Outcome = Awaited<ReturnType<typeof publishBundle>>['outcome']

/** What waits for a person before anything else happens. */
const waiting: ReadonlySet<Outcome> = new Set(['waits', 'returned', 'inactive'])

const told: Readonly<Record<Outcome, (number: number, on: string, why: string) => Bilingual>> = {
  adopted: () => ({
    ja: 'すでに公表している文章として、第1版にしました。',
    en: 'taken over as version 1, the text you have published already',
  }),
  unchanged: (number) => ({
    ja: `本文もルールも第${number}版のままです。変更はありません。`,
    en: `text and rules are still those of version ${number}; nothing changed`,
  }),
  inactive: (number) => ({
    ja: `第${number}版として公表済みです。効力を持たせるには yakusoku activate を実行してください。`,
    en: `published as version ${number} already; run yakusoku activate to put it into force`,
  }),
  waits: () => ({
    ja: '下書きにして承認を依頼しました。別の担当者が管理画面で承認したら、もう一度 yakusoku publish を実行してください。施行日(--on)はそのときに指定します。',
    en: 'made a draft, which waits for approval by a second person in the console; then run yakusoku publish again, with --on if it is not to be in force from that day',
  }),
  returned: (_, __, why) => ({
    ja: `この内容は差し戻されています(${why})。直してから、もう一度実行してください。`,
    en: `this was given back (${why}); correct it, then run it again`,
  }),
  published: (number, on) => ({
    ja: `第${number}版として公表しました(施行日 ${on})。効力を持たせるには yakusoku activate を実行してください。`,
    en: `published as version ${number}, to come into force on ${on}; run yakusoku activate to put it into force`,
  }),
}
