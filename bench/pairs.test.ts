import { describe, expect, it } from 'vitest'
import { median, pairs } from './pairs.ts'

const take = (values: number[]) => async () => values.shift() ?? Number.NaN

describe('paired measurement', () => {
  it('takes the ratio of neighbours, not of medians', async () => {
    const first = [9, 1, 10, 100]
    const second = [9, 2, 30, 100]
    const pair = await pairs(3, take(first), take(second))
    expect(pair.ratio).toEqual({ median: 2, min: 1, max: 3 })
    expect(pair).toMatchObject({ first: 10, second: 30, undisturbed: 2, rounds: 3 })
  })

  it('takes the mean of the two middle values of an even number', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})
