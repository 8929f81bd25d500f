import { expect, it } from 'vitest'
import { versionFeed } from './feeds.ts'

it('is XML 1.0 also where the name of the company holds what XML forbids', () => {
  const feed = versionFeed({
    company: '架空\u0001\u001b書房\uFFFF & <子>',
    language: 'ja',
    versions: [],
    portalUrl: 'https://policy.example.jp',
  })
  const atom = feed.atom1()
  expect(atom).toContain('架空')
  expect(atom.match(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu)).toBeNull()
})
