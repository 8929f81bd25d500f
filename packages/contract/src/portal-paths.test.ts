import { describe, expect, it } from 'vitest'
import { embedSnippet } from './portal-paths.ts'

describe('the snippet for a company’s own site', () => {
  it('frames the policy and links to it for where frames are shut out', () => {
    expect(embedSnippet('https://policy.example.jp', 'ja')).toBe(
      '<iframe src="https://policy.example.jp/ja/policy/embed" title="プライバシーポリシー" loading="lazy" width="100%" height="640"></iframe>\n' +
        '<p><a href="https://policy.example.jp/ja/policy">プライバシーポリシー</a></p>',
    )
  })

  it('lets no address end its attribute', () => {
    expect(embedSnippet('https://x.example/"><script>', 'en')).not.toContain('<script>')
  })
})
