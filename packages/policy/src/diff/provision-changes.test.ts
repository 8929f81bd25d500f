import { describe, expect, it } from 'vitest'
import {
  added,
  edited,
  foundOf,
  jointWith,
  provisionWith,
  type Row,
  ruled,
  rules,
} from '../testing/edited-rules.ts'

const clauses = ['third-party-1']
const outward: readonly Row[] = [
  [
    'provision by consent is added',
    () => ruled(added({ clauses, basis: 'consent' })),
    ['provisions/5', 'added', 'consent', '27(1)'],
  ],
  [
    'provision under a confidentiality agreement is added',
    () => ruled(added({ clauses, basis: 'nda' })),
    ['provisions/5', 'added', 'consent', '27(1)'],
  ],
  [
    'an entrustment is added',
    () => ruled(added({ clauses, basis: 'entrustment' })),
    ['provisions/5', 'added', 'publish', '25 27(5)(1)'],
  ],
  [
    'an entrustment abroad is added',
    () => ruled(added({ clauses, basis: 'entrustment', country: 'US' })),
    ['provisions/5', 'added', 'consent', '28(1) 28(2) 25 27(5)(1)'],
  ],
  [
    'provision by law is added',
    () => ruled(added({ clauses, basis: 'law' })),
    ['provisions/5', 'added', 'publish', '27(1)(1)'],
  ],
  [
    'succession is added',
    () => ruled(added({ clauses, basis: 'succession' })),
    ['provisions/5', 'added', 'publish', '27(5)(2) 18(2)'],
  ],
  [
    'opt-out is added',
    () => ruled(added({ clauses, basis: 'opt-out' })),
    ['provisions/5', 'added', 'notify', '27(2) 27(3)'],
  ],
  [
    'joint use is added',
    () => ruled(added({ clauses, basis: 'joint-use' })),
    ['provisions/5', 'added', 'notify', '27(5)(3) 27(6)'],
  ],
  [
    'provision goes abroad',
    () => ruled(provisionWith(1, { country: 'SG' })),
    ['provisions/2', 'widened', 'consent', '28(1) 28(2)'],
  ],
  [
    'more is provided by consent',
    () => ruled(provisionWith(1, { items: ['name', 'email'] })),
    ['provisions/2', 'widened', 'consent', '27(1)'],
  ],
  [
    'less is provided',
    () => ruled(provisionWith(1, { items: [] })),
    ['provisions/2', 'narrowed', 'publish', '32(1)(2)'],
  ],
  [
    'another recipient is provided to',
    () => ruled(provisionWith(1, { recipient: { ja: '広告会社', en: 'ad company' } })),
    ['provisions/2', 'changed', 'consent', '27(1)'],
  ],
  [
    'provision by consent becomes opt-out',
    () => ruled(provisionWith(1, { basis: 'opt-out' })),
    ['provisions/2', 'changed', 'notify', '27(2) 27(3)'],
  ],
  [
    'provision is given up',
    () => ruled({ provisions: rules.provisions.slice(0, 3) }),
    ['provisions/4', 'removed', 'publish', '32(1)(2)'],
  ],
  [
    'a joint use has more items',
    () => ruled(jointWith({ items: ['name', 'address', 'phone'] })),
    ['provisions/4', 'widened', 'consent', '27(5)(3) 27(6)'],
  ],
  [
    'a joint use has more users',
    () => ruled(jointWith({ users: { ja: '友の会と後援会', en: 'friends' } })),
    ['provisions/4', 'widened', 'consent', '27(5)(3) 27(6)'],
  ],
  [
    'a joint use has another purpose',
    () => ruled(jointWith({ purposes: ['billing'] })),
    ['provisions/4', 'changed', 'notify', '27(6)'],
  ],
  [
    'somebody else answers for a joint use',
    () => ruled(jointWith({ responsible: { name: '友の会', address: '架空県' } })),
    ['provisions/4', 'changed', 'notify', '27(6)'],
  ],
  [
    'the promise not to provide is turned round',
    () => edited('第三者に提供しません', '第三者に提供します'),
    ['provisions/1', 'widened', 'consent', '27(1) 18(1)'],
  ],
  [
    'who receives is stated no longer',
    () => ruled(provisionWith(1, { recipient: undefined })),
    ['provisions/2', 'widened', 'consent', '27(1)'],
  ],
  [
    'what is provided is stated no longer',
    () => ruled(provisionWith(1, { items: undefined })),
    ['provisions/2', 'widened', 'consent', '27(1)'],
  ],
  [
    'a joint use states nothing any more',
    () => ruled(provisionWith(3, { joint: undefined })),
    ['provisions/4', 'widened', 'consent', '27(5)(3) 27(6)'],
  ],
  [
    'the text of a joint use has more users',
    () => edited('友の会と、氏名', '友の会および後援企業と、氏名'),
    ['provisions/4', 'widened', 'consent', '27(5)(3) 27(6)'],
  ],
  [
    'a case of the law is one of the company’s own rules as well',
    () => edited('法令に基づく場合', '法令または社内規程に基づく場合'),
    ['provisions/1', 'widened', 'consent', '27(1)'],
  ],
  [
    'more work is entrusted',
    () => edited('発送の業務を外部', '発送と清掃の業務を外部'),
    ['provisions/3', 'widened', 'publish', '25 27(5)(1)'],
  ],
  [
    'the work is entrusted abroad by the text',
    () => edited('外部の会社に委託', '海外の会社に委託'),
    ['provisions/3', 'widened', 'consent', '28(1) 28(2)'],
  ],
  [
    'a case nobody bound is added',
    () => edited('1. 法令に基づく場合', '1. 法令に基づく場合\n2. 名簿業者の場合'),
    ['provisions', 'added', 'consent', '27(1)'],
  ],
  [
    'a provision is said among the safeguards',
    () => edited('担当者だけが', '個人情報を提携会社に販売します。担当者だけが'),
    ['provisions', 'added', 'consent', '27(1)'],
  ],
  [
    'a joint use is said among the contacts',
    () => edited('個人情報の窓口は', '後援企業と個人情報を共同利用します。個人情報の窓口は'),
    ['provisions', 'added', 'consent', '27(1)'],
  ],
  [
    'a use is said among the contacts',
    () =>
      edited('個人情報の窓口は', 'お問い合わせの情報は広告の配信にも利用します。個人情報の窓口は'),
    ['purposes', 'added', 'consent', '17(2) 18(1)'],
  ],
  [
    'a transmission has another destination',
    () =>
      ruled({
        transmissions: rules.transmissions?.map((sent) => ({
          ...sent,
          destination: { name: 'ながれ広告' },
        })),
      }),
    ['transmissions/counter', 'changed', 'publish', 'TBA 27-12'],
  ],
  [
    'a transmission ends',
    () => ruled({ transmissions: [] }),
    ['transmissions/counter', 'removed', 'publish', '32(1)(2)'],
  ],
]

describe('what the law asks when', () => {
  it.each(outward)('%s', (_, compare, expected) => {
    const diff = compare()
    expect(foundOf(diff, expected)).toEqual(expected)
    expect(diff.class).toBe(expected[2])
  })
})
