import type { Bilingual } from '@yakusoku/contract'
import type { Evidence } from '../../platform/control/control.ts'
import type { Bundle } from './bundle.ts'
import { fetchServed, type Served } from './served-text.ts'

const title: Bilingual = {
  ja: '公表した本文がそのまま掲載されている',
  en: 'the published text is what is served',
}

/**
 * Looks at the address where the policy is posted: is it the published text, clause by clause?
 *
 * The same bytes pass. Else every clause must be there for a reader to see, in the order of the text, white
 * space aside: a page's markup is its own business.
 */
export async function policyControls(bundle: Bundle): Promise<readonly Evidence[]> {
  const { publication } = bundle.rules
  if (!publication) return []
  const { url } = publication
  const started = new Date()
  const verdict = url ? judge(bundle, await fetchServed(url)) : noAddress
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

function judge(bundle: Bundle, served: Served): Verdict {
  const population = bundle.document.clauses.length
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
  if (served.sha256 === bundle.ja.sha256) {
    return passed(population, `sha256 ${served.sha256}`, {
      ja: '掲載されている本文は、公表した本文と1バイトも違いません。',
      en: 'what is served equals the published text byte for byte',
    })
  }
  const missing = clausesNotShown(bundle, served.text)
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

/** Ids of the clauses that do not follow, in order, in the text a reader sees. */
function clausesNotShown(bundle: Bundle, text: string): string[] {
  const page = squeeze(text)
  let from = 0
  return bundle.document.clauses
    .filter((clause) => {
      const words = squeeze(clause.text)
      const at = page.indexOf(words, from)
      if (at >= 0) from = at + words.length
      return at < 0
    })
    .map(({ id }) => id)
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}
