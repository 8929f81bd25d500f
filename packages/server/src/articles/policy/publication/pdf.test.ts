import { execFileSync, spawnSync } from 'node:child_process'
import type { PolicyText } from '@yakusoku/contract'
import { describe, expect, it } from 'vitest'
import { policyPdf } from './pdf.ts'

const present = spawnSync('pdftoppm', ['-v']).status === 0
if (!present) {
  process.stderr.write(
    'skipped: pdftoppm (poppler-utils) is not installed, so no PDF is looked at\n',
  )
}

/** A text of one section a heading, each with as many short paragraphs as asked. */
function text(
  sections: readonly { readonly heading: string; readonly lines: number }[],
): PolicyText {
  return {
    company: '架空書房',
    language: 'ja',
    version: {
      number: 3,
      sha256: '7d1f'.repeat(16),
      publishedAt: '2026-11-01T00:00:00Z',
      effectiveOn: '2026-12-01',
    },
    title: '個人情報保護方針',
    sections: sections.map(({ heading, lines }, at) => ({
      heading,
      anchor: `section-${at + 1}`,
      level: 1,
      blocks: Array.from({ length: lines }, () => ({
        kind: 'paragraph' as const,
        marker: null,
        clauses: [{ id: null, text: '髙橋﨑𠮷は個人情報を大切に扱います。' }],
      })),
    })),
  }
}

/** The first page in grey, one byte a pixel, at 50 dots an inch. */
function pixels(pdf: Buffer): Buffer {
  const options = { input: pdf, maxBuffer: 64 * 1024 * 1024 }
  const picture = execFileSync(
    'pdftoppm',
    ['-r', '50', '-gray', '-f', '1', '-l', '1', '-'],
    options,
  )
  // A PGM: three lines of head, then the pixels.
  return picture.subarray(picture.length - 413 * 585)
}

const dark = (page: Buffer): number => page.reduce((count, grey) => count + (grey < 128 ? 1 : 0), 0)

describe.skipIf(!present)('a policy as a PDF', () => {
  it('shows its kanji: another name is another picture', async () => {
    const one = pixels(await policyPdf(text([{ heading: '目的', lines: 3 }])))
    const other = pixels(await policyPdf(text([{ heading: '期間', lines: 3 }])))
    expect(dark(one)).toBeGreaterThan(500)
    expect(one.equals(other)).toBe(false)
  })

  it('never leaves a heading alone at the foot of a page', { timeout: 60_000 }, async () => {
    for (const lines of [14, 15, 16, 17]) {
      const pdf = await policyPdf(
        text([
          { heading: '目的', lines },
          { heading: '最後の見出し', lines: 2 },
        ]),
      )
      const pages = execFileSync('pdftotext', ['-layout', '-', '-'], {
        input: pdf,
        encoding: 'utf8',
      })
      const feet = pages.split('\f').map((page) => page.replace(/\s+/g, ''))
      expect(feet.filter((page) => /最後の見出し\d+\/\d+$/.test(page))).toEqual([])
    }
  })
})

describe('a policy as a PDF', () => {
  it('names whose it is and carries the face it is set in', async () => {
    const pdf = (await policyPdf(text([{ heading: '目的', lines: 1 }]))).toString('latin1')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf).toMatch(/\/FontFile2/)
  })
})
