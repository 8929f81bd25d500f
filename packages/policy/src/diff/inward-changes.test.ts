import { describe, expect, it } from 'vitest'
import {
  asked,
  edited,
  foundOf,
  type Row,
  ruled,
  rules,
  scheduled,
} from '../testing/edited-rules.ts'

const inward: readonly Row[] = [
  [
    'information is kept longer',
    () => edited('1年間', '3年間', () => scheduled({ period: 'P3Y' })),
    ['schedules/members', 'widened', 'notify', '22 35(5)'],
  ],
  [
    'only the text says longer',
    () => edited('1年間', '18か月間'),
    ['schedules/members', 'widened', 'notify', '22 35(5)'],
  ],
  [
    'information is kept for less time',
    () => ruled(scheduled({ period: 'P90D' })),
    ['schedules/members', 'narrowed', 'publish', '22'],
  ],
  [
    'information stays instead of being erased',
    () => ruled(scheduled({ afterwards: 'quarantine' })),
    ['schedules/members', 'widened', 'notify', '22 35(5)'],
  ],
  [
    'a period goes',
    () => ruled({ schedules: [] }),
    ['schedules/members', 'removed', 'notify', '22 35(5)'],
  ],
  [
    'the ground of a period changes',
    () => ruled(scheduled({ ground: { ja: '法令', en: 'law' } })),
    ['schedules/members', 'changed', 'publish', '22'],
  ],
  [
    'more reasons keep information longer',
    () => ruled({ retention: { clauses: ['retention-2'], exceptions: ['law', 'discretion'] } }),
    ['retention', 'widened', 'notify', '22 35(5)'],
  ],
  [
    'a kind of request goes',
    () => ruled(asked({ kinds: ['disclosure', 'correction'] })),
    ['requests', 'narrowed', 'notify', '32(1)(3) 37(1)'],
  ],
  [
    'a kind of request is added',
    () => ruled(asked({ kinds: ['disclosure', 'correction', 'suspension', 'erasure'] })),
    ['requests', 'widened', 'publish', '32(1)(3) 37(1)'],
  ],
  [
    'a channel goes',
    () => ruled(asked({ channels: ['post'] })),
    ['requests', 'narrowed', 'notify', '32(1)(3) 37(1)'],
  ],
  [
    'a channel is added',
    () => ruled(asked({ channels: ['counter', 'post', 'web'] })),
    ['requests', 'widened', 'publish', '32(1)(3) 37(1)'],
  ],
  [
    'one more paper is asked for',
    () => ruled(asked({ identityDocuments: ['運転免許証', '印鑑証明'] })),
    ['requests', 'narrowed', 'notify', '32(1)(3) 37(1)'],
  ],
  [
    'the fee is raised',
    () => ruled(asked({ feeYen: 1000 })),
    ['requests', 'narrowed', 'notify', '38(1) 38(2) 32(1)(3)'],
  ],
  [
    'the fee goes',
    () => ruled(asked({ feeYen: 0 })),
    ['requests', 'widened', 'publish', '32(1)(3) 37(1)'],
  ],
  [
    'answers come later',
    () => ruled(asked({ promisedDays: 30 })),
    ['requests', 'narrowed', 'notify', '32(1)(3) 37(1)'],
  ],
  [
    'a measure goes',
    () => ruled({ safeguards: { clauses: ['safeguards-1'], measures: ['people'] } }),
    ['safeguards', 'changed', 'publish', '32(1)(4) 23 APPI-Order 10(1)'],
  ],
  [
    'the representative changes',
    () => ruled({ company: { ...rules.company, representative: '館長 月輪 実' } }),
    ['company', 'changed', 'publish', '32(1)(1)'],
  ],
  [
    'the contact moves',
    () => edited('099-000-1234', '099-000-5678'),
    ['contact', 'changed', 'publish', 'APPI-Order 10(2) 40'],
  ],
  [
    'another identifier is acquired',
    () => ruled({ collection: { clauses: ['purposes-1'], identifiers: ['cookie', 'location'] } }),
    ['collection', 'widened', 'publish', '21(1) 21(2)'],
  ],
  [
    'permissions inside change',
    () => ruled({ permissions: { clauses: ['safeguards-1'], grants: [] } }),
    ['permissions', 'changed', 'editorial', ''],
  ],
]

describe('what the law asks when', () => {
  it.each(inward)('%s', (_, compare, expected) => {
    const diff = compare()
    expect(foundOf(diff, expected)).toEqual(expected)
    expect(diff.class).toBe(expected[2])
  })
})
