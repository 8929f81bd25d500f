import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('cutting sentences', () => {
  it('cuts at every full stop and keeps it', () => {
    expect(split('集めます。使います。 消します。')).toEqual([
      '集めます。',
      '使います。',
      '消します。',
    ])
  })

  it('does not cut inside brackets', () => {
    expect(split('店（支店を含みます。以下同じ。）で使います。終わり')).toEqual([
      '店（支店を含みます。以下同じ。）で使います。',
      '終わり',
    ])
  })

  it('cuts after a bracket that never closes', () => {
    expect(split('店（支店を含みます。使います。')).toEqual(['店（支店を含みます。', '使います。'])
  })

  it('leaves the dots of an address alone', () => {
    expect(split('www.tsukinowa.example に載せます。')).toEqual([
      'www.tsukinowa.example に載せます。',
    ])
  })

  it('cuts Western prose before a capital', () => {
    expect(split('We keep data. We erase it.')).toEqual(['We keep data.', 'We erase it.'])
    expect(split('In force since 2024. We may change it.')).toHaveLength(2)
    expect(split('Aozora Co. Ltd keeps it.')).toHaveLength(1)
  })
})
