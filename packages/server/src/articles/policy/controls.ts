import type { Bilingual } from '@yakusoku/contract'
import type { Evidence } from '../../platform/control/control.ts'
import type { InForce } from './in-force.ts'
import { fetchServed, type Served } from './served-text.ts'
import { clausesNotShown } from './shown-clauses.ts'

const title: Bilingual = {
  ja: '公表した本文がそのまま掲載されている',
  en: 'the published text is what is served',
}

/**
 * Looks at the address where the policy is posted: is it the published text, clause by clause?
 *
 * The same bytes pass. Else every clause must be there for a reader to see, in the order of the text, white
 * space aside: a page's markup is its own business. No redirect is followed, because the promise is about that
 * address.
 *
 * @param own origins of our own pages, which may lie at a private address.
 */
export async function policyControls(
  held: InForce,
  own: readonly string[],
): Promise<readonly Evidence[]> {
  const { publication } = held.rules
  if (!publication) return []
  const { url } = publication
  const started = new Date()
  const verdict = url ? judge(held, await fetchServed(url, { own, redirects: 0 })) : noAddress
  return [
    {
      control: 'policy.published-text-is-served',
      title,
      rules: ['publication'],
      system: null,
      query: url ? `GET ${url}` : '',
      at: started,
      tookMs: Date.now() - started.getTime(),
      ...verdict,
    },
  ]
}

type Verdict = Pick<Evidence, 'outcome' | 'population' | 'failing' | 'found' | 'result'>

const noAddress: Verdict = {
  outcome: 'cannot-run',
  population: 0,
  failing: 0,
  found: [],
  result: {
    ja: '掲載先のアドレスがルール(publication.url)に書かれていないため、確かめられません。',
    en: 'the rules name no address (publication.url), so nothing can be compared',
  },
}

const notPublic: Verdict = {
  outcome: 'cannot-run',
  population: 0,
  failing: 0,
  found: [],
  result: {
    ja: '掲載先のアドレス(publication.url)は、インターネットに公開されたものではないため、確かめていません。',
    en: 'the address in publication.url is not one of the public internet, so it was not asked',
  },
}

function judge({ document, version }: InForce, served: Served): Verdict {
  const population = document.clauses.length
  if (!served.ok && served.refused) return notPublic
  if (!served.ok) {
    return {
      outcome: 'fail',
      population,
      failing: population,
      found: [served.why],
      result: {
        ja: `掲載先から本文を取得できませんでした(${served.why})。`,
        en: `the address did not give the text (${served.why})`,
      },
    }
  }
  if (served.sha256 === version.ja.sha256) {
    return passed(population, `sha256 ${served.sha256}`, {
      ja: '掲載されている本文は、公表した本文と1バイトも違いません。',
      en: 'what is served equals the published text byte for byte',
    })
  }
  const missing = clausesNotShown(document, served.text)
  if (missing.length === 0) {
    return passed(population, `${population} clauses in order`, {
      ja: `掲載ページに、公表した本文の${population}文がすべて順に載っています。`,
      en: `the page shows all ${population} clauses of the published text, in order`,
    })
  }
  return {
    outcome: 'fail',
    population,
    failing: missing.length,
    found: missing.slice(0, 50),
    result: {
      ja: `掲載ページに、公表した本文のうち${missing.length}文がありません。`,
      en: `the page lacks ${missing.length} clauses of the published text`,
    },
  }
}

function passed(population: number, found: string, result: Bilingual): Verdict {
  return { outcome: 'pass', population, failing: 0, found: [found], result }
}
