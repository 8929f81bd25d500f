import type { Language } from '@yakusoku/contract'
import type { Rules } from '../bundle/rules.ts'
import { pageMarkdown, type SectionWriter, sectionMarkdown } from './section.ts'
import { acquisition, collected } from './sections/acquisition.ts'
import { breach, improvement } from './sections/breach.ts'
import { change } from './sections/change.ts'
import { contact } from './sections/contact.ts'
import { intro } from './sections/intro.ts'
import { jointUse } from './sections/joint-use.ts'
import { purposes } from './sections/purposes.ts'
import { requests } from './sections/requests.ts'
import { retention } from './sections/retention.ts'
import { safeguards } from './sections/safeguards.ts'
import { thirdParties } from './sections/third-parties.ts'
import { transmissions } from './sections/transmissions.ts'

/** The sections of a policy in the order of the articles. */
export const sectionWriters: readonly SectionWriter[] = [
  intro,
  collected,
  acquisition,
  purposes,
  thirdParties,
  jointUse,
  transmissions,
  requests,
  safeguards,
  retention,
  breach,
  improvement,
  change,
  contact,
]

/**
 * Writes a whole policy from its rules, in plain Japanese or English, as Markdown.
 *
 * What no rule says is not promised: a section without a rule is left out, and a fact nobody gave stands as
 * 〔…〕 for a person to fill in. What the law forbids is not written even where a rule has it; see `asksConsent`.
 */
export function writePolicy(rules: Rules, { language }: { readonly language: Language }): string {
  const sections = sectionWriters.flatMap(({ heading, write }) => {
    const blocks = write[language](rules)
    return blocks.length === 0 ? [] : [sectionMarkdown(heading[language], blocks)]
  })
  return pageMarkdown(language === 'ja' ? 'プライバシーポリシー' : 'Privacy policy', sections)
}
