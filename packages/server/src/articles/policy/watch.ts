import type { WatchResult } from '@yakusoku/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { record } from '../../platform/record/record.ts'
import type { InForce } from './in-force.ts'
import { fetchServed, type Served } from './served-text.ts'
import { clausesNotShown } from './shown-clauses.ts'
import { lastWatch, setWatch } from './store.ts'

/**
 * Looks at the company's own page: does it still show the version in force, every clause in order?
 *
 * @param url where the policy is posted; up to three redirects are followed, each guarded like the first.
 * @param own origins of our own pages, which may lie at a private address.
 */
export async function look(
  held: InForce,
  { url, own }: { readonly url: string; readonly own: readonly string[] },
  now: Date,
): Promise<WatchResult> {
  const verdict = judge(held, await fetchServed(url, { own, redirects: 3 }))
  return { url, at: now.toISOString(), version: held.version.number, ...verdict }
}

/** Keeps what was seen; the ledger is told when it is not what was seen before. */
export async function keepWatch(tx: Transaction, seen: WatchResult): Promise<void> {
  const before = await lastWatch(tx)
  await setWatch(tx, seen)
  if (before?.outcome === seen.outcome && before.version === seen.version) return
  await record(tx, 'policy.watched', new Date(seen.at), {
    version: seen.version ?? 0,
    outcome: seen.outcome,
  })
}

function judge(
  { document, version }: InForce,
  served: Served,
): Pick<WatchResult, 'outcome' | 'says'> {
  if (!served.ok) return notSeen(served)
  const missing = served.sha256 === version.ja.sha256 ? [] : clausesNotShown(document, served.text)
  if (missing.length === 0) {
    return {
      outcome: 'same',
      says: {
        ja: `掲載ページは、施行中の第${version.number}版と同じ文面です。`,
        en: `the page shows version ${version.number}, the one in force`,
      },
    }
  }
  return {
    outcome: 'differs',
    says: {
      ja: `掲載ページに、施行中の第${version.number}版の${document.clauses.length}文のうち${missing.length}文がありません。掲載ページを新しい文面に差し替えてください。`,
      en: `the page lacks ${missing.length} of the ${document.clauses.length} clauses of version ${version.number}, which is in force; post the text in force there`,
    },
  }
}

function notSeen({
  refused,
  why,
}: Extract<Served, { ok: false }>): Pick<WatchResult, 'outcome' | 'says'> {
  if (refused) {
    return {
      outcome: 'refused',
      says: {
        ja: '掲載先のアドレスは、インターネットに公開されたものではないため確かめていません。publication.url を直してください。',
        en: 'the address is not one of the public internet, so it was not asked; correct publication.url',
      },
    }
  }
  return {
    outcome: 'unreachable',
    says: {
      ja: `掲載先から文面を取得できませんでした(${why})。ページが開けるかを確かめてください。`,
      en: `the address did not give the text (${why}); check that the page opens`,
    },
  }
}
