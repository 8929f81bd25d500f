import { expect, it } from 'vitest'
import { drawBoard } from '../articles/policy/board.ts'
import { sampleVersion } from '../articles/policy/testing.ts'
import { tellBoard } from './tell-board.ts'

it('sends the terminal no control character of a text, whatever was published', () => {
  const version = sampleVersion()
  const company = '架空\u001b[31m書房\u009b2J'
  const text = version.ja.text.replace('大切に', '\u001b]0;owned\u0007大切に')
  const hostile = { ...version, company, anchors: null, ja: { ...version.ja, text } }
  const at = new Date('2026-11-23T00:00:00Z')
  const { rules } = version
  const run = { id: version.id, version: 1, rules, at, evidence: [], standings: new Map() }
  const told = tellBoard(drawBoard({ version: hostile, run, rules }, 'staff'), 'ja')
  expect(told).toContain('個人情報を')
  expect(told).toContain('[31m')
  expect(told.match(/[^\P{Cc}\n]/gu)).toBeNull()
})
