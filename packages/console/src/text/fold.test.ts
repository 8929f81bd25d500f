import { describe, expect, it } from 'vitest'
import { fold, matches } from './fold.ts'

describe('searching', () => {
  it('takes full-width and half-width letters, digits and kana for the same', () => {
    expect(fold('ＡＢＣ１２３')).toBe('abc123')
    expect(fold('ｶﾀｶﾅ')).toBe(fold('カタカナ'))
    expect(matches('ﾒｰﾙ ２', ['メールは2年で消去します'])).toBe(true)
  })

  it('wants every word, in any of the texts', () => {
    expect(matches('保存 retention', ['保存する期間', 'retention-1'])).toBe(true)
    expect(matches('保存 消去', ['保存する期間', 'retention-1'])).toBe(false)
  })

  it('lets everything through while nothing is asked', () => {
    expect(matches(' 　', ['何でも'])).toBe(true)
  })
})
