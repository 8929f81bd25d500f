import type { Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { type Block, numbered, present, type SectionWriter } from '../section.ts'

/** How the text changes, and where the latest one is (Art. 17(2), 18(1), 21(3)). */
export const change: SectionWriter = {
  kind: 'policy-change',
  heading: { ja: 'このポリシーの変更', en: 'Changes to this policy' },
  write: { ja: (rules) => changeIn('ja', rules), en: (rules) => changeIn('en', rules) },
}

function changeIn(language: Language, { change: rule, publication }: Rules): readonly Block[] {
  const at = publication?.url === undefined ? '' : `( ${publication.url} )`
  return present([
    ...(rule === undefined ? [] : changeBlocks(language, rule.noticeDays)),
    publication &&
      (language === 'ja'
        ? `最新のポリシーは、当社のサイト${at}に掲載します。`
        : `The latest policy is on our site ${at}`.trimEnd().concat('.')),
  ])
}

/** What is done with each kind of change; so many days ahead where somebody promised that. */
export function changeBlocks(language: Language, days: number | undefined): readonly Block[] {
  return language === 'ja'
    ? ['このポリシーは、内容に応じて次のように変更します。', numbered(changesJa(days))]
    : ['We change this policy as follows, by what changes.', numbered(changesEn(days))]
}

function changesJa(days: number | undefined): string[] {
  const before = days === undefined ? 'あらかじめ' : `${days}日前までに`
  return [
    '表現や連絡先など、お約束の内容が変わらない変更は、変更の日に公表します。',
    `利用目的を、変更前の利用目的と関連性があると合理的に認められる範囲で変更するとき、またはお約束の内容を変更するときは、${before}ご本人に通知するか公表します。`,
    '利用目的をその範囲を超えて変更するときは、あらかじめご本人の同意をいただきます。',
  ]
}

function changesEn(days: number | undefined): string[] {
  const before = days === undefined ? 'beforehand' : `at least ${days} days before`
  return [
    'Changes of wording or contact details, which change no promise, are published on the day.',
    `Where a purpose changes within what is reasonably related to the purpose before, or a promise changes, we tell you or publish it ${before}.`,
    'Where a purpose changes beyond that, we ask for your consent first.',
  ]
}
