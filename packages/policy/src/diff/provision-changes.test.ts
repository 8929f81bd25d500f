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
    ['provisions/1', 'widened', 'consent', '27(1) 18(1) 27(1)(1)'],
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
