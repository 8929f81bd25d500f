import { describe, expect, it } from 'vitest'
import {
  edited,
  foundOf,
  purpose,
  purposeWith,
  type Row,
  relatedTo,
  ruled,
  rules,
} from '../testing/edited-rules.ts'

const purposes: readonly Row[] = [
  [
    'a purpose is added',
    () =>
      edited('3. 会員証', '3. 寄付をお願いするため\n4. 会員証', ({ purposes: own }) => ({
        purposes: [...own, purpose('gifts', '寄付', 'purposes-6')],
      })),
    ['purposes/gifts', 'added', 'consent', '17(2) 18(1)'],
  ],
  [
    'a related purpose is added',
    () =>
      ruled({
        purposes: [...rules.purposes, { ...purpose('tours', '旅', 'purposes-3'), relatedTo }],
      }),
    ['purposes/tours', 'added', 'notify', '17(2) 21(3)'],
  ],
  [
    'a purpose nobody bound is added',
    () => edited('3. 会員証', '3. 寄付をお願いするため\n4. 会員証'),
    ['purposes', 'added', 'consent', '17(2) 18(1)'],
  ],
  [
    'advertising joins a purpose',
    () => edited('ご案内をお送りする', 'ご案内と広告をお送りする'),
    ['purposes/news', 'widened', 'consent', '17(2) 18(1)'],
  ],
  [
    'another object joins a purpose',
    () => edited('展覧会のご案内', '展覧会と他社の商品のご案内'),
    ['purposes/news', 'widened', 'consent', '17(2) 18(1)'],
  ],
  [
    'profiling joins a purpose',
    () => edited('入館料を請求するため', '入館料を請求し、購買の履歴を分析するため'),
    ['purposes/billing', 'widened', 'consent', '17(2) 18(1)'],
  ],
  [
    'a purpose is widened within what a named person judged',
    () => edited('展覧会のご案内', '展覧会と講演のご案内', () => purposeWith(1, { relatedTo })),
    ['purposes/news', 'widened', 'notify', '17(2) 21(3)'],
  ],
  [
    'anonymity goes from a purpose',
    () => edited('、だれの情報か分からない統計に', '、個人ごとに点数に'),
    ['purposes/statistics', 'widened', 'consent', '17(2) 18(1)'],
  ],
  [
    'an item goes from a purpose',
    () => edited('発行および再発行のため', '発行のため'),
    ['purposes/cards', 'narrowed', 'notify', '21(3) 32(1)(2)'],
  ],
  [
    'a condition joins a purpose',
    () => edited('展覧会のご案内', '希望された方だけに展覧会のご案内'),
    ['purposes/news', 'narrowed', 'notify', '21(3) 32(1)(2)'],
  ],
  [
    'a purpose is put more politely',
    () => edited('入館料を請求するため', '入館料をご請求するため'),
    ['purposes/billing', 'changed', 'editorial', ''],
  ],
  [
    'a purpose is said in words of the same meaning',
    () => edited('ご案内をお送りする', 'お知らせを送付する'),
    ['purposes/news', 'changed', 'editorial', ''],
  ],
  [
    'a purpose is given up',
    () =>
      edited('2. 展覧会のご案内をお送りするため\n', '', ({ purposes: own }) => ({
        purposes: own.filter(({ id }) => id !== 'news'),
      })),
    ['purposes/news', 'removed', 'notify', '21(3) 32(1)(2)'],
  ],
  [
    'the sentence over the purposes leaves more open',
    () => edited('目的だけに', '目的などに'),
    ['purposes', 'widened', 'consent', '17(2) 18(1)'],
  ],
  [
    'a purpose sees sensitive information',
    () => ruled(purposeWith(0, { categories: ['name', 'health'] })),
    ['purposes/billing', 'widened', 'consent', '20(2) 18(1)'],
  ],
  [
    'a purpose sees what the text does not name',
    () => ruled(purposeWith(0, { categories: ['name', 'location'] })),
    ['purposes/billing', 'widened', 'notify', '17(1) 21(3)'],
  ],
  [
    'a purpose sees what the text names',
    () => ruled(purposeWith(0, { categories: ['name', 'address'] })),
    ['purposes/billing', 'widened', 'publish', '17(1) 32(1)(2)'],
  ],
  [
    'a purpose sees less',
    () => ruled(purposeWith(0, { categories: [] })),
    ['purposes/billing', 'narrowed', 'editorial', ''],
  ],
  [
    'a use can no longer be stopped',
    () => ruled(purposeWith(1, { stoppable: false })),
    ['purposes/news', 'widened', 'notify', '35(5) 32(1)(3)'],
  ],
  [
    'a use can be stopped',
    () => ruled(purposeWith(0, { stoppable: true })),
    ['purposes/billing', 'narrowed', 'publish', '32(1)(3)'],
  ],
  [
    'nobody promises anonymity any more',
    () => ruled(purposeWith(3, { anonymous: undefined })),
    ['anonymity/statistics', 'removed', 'consent', '17(2) 18(1)'],
  ],
]

describe('what the law asks when', () => {
  it.each(purposes)('%s', (_, compare, expected) => {
    const diff = compare()
    expect(foundOf(diff, expected)).toEqual(expected)
    expect(diff.class).toBe(expected[2])
  })
})
