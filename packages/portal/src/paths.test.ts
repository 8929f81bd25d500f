import { describe, expect, it } from 'vitest'
import { inOtherLanguage } from './paths.ts'

describe('the switch to the other language', () => {
  it('keeps the page and its query', () => {
    expect(inOtherLanguage('/ja/board?standing=broken', 'ja')).toBe('/en/board?standing=broken')
    expect(inOtherLanguage('/en/policy', 'en')).toBe('/ja/policy')
  })

  it.each([
    '/',
    '/nowhere',
    '//elsewhere.example/ja/policy',
    '/japan/policy',
    'https://x.example/',
  ])('leads to the policy from %s, which is no page of ours', (path) => {
    expect(inOtherLanguage(path, 'ja')).toBe('/en/policy')
  })
})
