import { describe, expect, it } from 'vitest'
import { closeUp } from './close-up.ts'

describe('letters set apart', () => {
  it.each([
    ['個 人 情 報 保 護 方 針', '個人情報保護方針'],
    ['附　則', '附則'],
    ['プ ラ イ バ シ ー', 'プライバシー'],
  ])('%s is one word', (title, word) => {
    expect(closeUp(title)).toBe(word)
  })

  it.each(['個人情報の 取扱い', '第1条 目的', '総務 課 長', '甲 乙です'])('%s stays', (title) => {
    expect(closeUp(title)).toBe(title)
  })
})
