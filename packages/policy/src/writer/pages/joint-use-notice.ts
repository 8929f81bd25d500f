import type { Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { blockMarkdown, pageMarkdown } from '../section.ts'
import { jointUseBlocks, jointUses } from '../sections/joint-use.ts'

/**
 * Writes the notice of joint use: for each the fact, items, users, purposes and the party responsible with address
 * and representative (Art. 27(5)(iii)), and how changes are told (Art. 27(6)); null without a rule.
 */
export function writeJointUseNotice(
  rules: Rules,
  { language }: { readonly language: Language },
): string | null {
  const uses = jointUses(rules)
  if (uses.length === 0) return null
  const blocks = uses.flatMap((one) => jointUseBlocks(language, one, rules))
  return language === 'ja'
    ? pageMarkdown('個人データの共同利用について', [
        ...blocks.map(blockMarkdown),
        '責任を有する者の名称、住所、代表者の氏名が変わったときは遅滞なく、共同利用する者の利用目的や責任を有する者を変えるときはあらかじめ、ご本人に通知するか、このページで公表します(個人情報保護法第27条第6項)。',
      ])
    : pageMarkdown('Joint use of personal data', [
        ...blocks.map(blockMarkdown),
        "We tell you or publish here without delay where the responsible party's name, address or representative changed, and beforehand where the users' purposes or the responsible party change (Art. 27(6) of the Act).",
      ])
}
