import { createHash } from 'node:crypto'
import { firstAnchors, type Rules, readDocument } from '@yakusoku/policy'
import type { Evidence } from '../../platform/control/control.ts'
import type { Bundle } from './bundle.ts'
import type { InForce } from './in-force.ts'
import type { Version } from './versions/version.ts'

/** A small policy of a shop that does not exist, in our own words. */
export const sampleText = `# 架空書房 プライバシーポリシー

## はじめに

架空書房(以下「当店」)は、個人情報を大切に扱います。

## 利用目的

当店は、個人情報を次の目的で利用します。

1. 書籍の代金を請求するため
2. 新刊の広告をお届けするため

## 安全管理

当店では、許可された担当者だけが個人情報を取り扱います。

## お問い合わせ

個人情報についてのお問い合わせは、privacy@kakuu.example.jp までご連絡ください。
`

const sha256 = createHash('sha256').update(sampleText).digest('hex')

/** Rules for {@link sampleText}; one clause is left without a rule on purpose. */
export const sampleRules: Rules = {
  format: 1,
  company: { name: '架空書房' },
  policy: { ja: { file: 'policy.ja.md', sha256 } },
  purposes: [
    {
      id: 'billing',
      label: { ja: '代金の請求', en: 'billing' },
      clauses: ['purposes-2'],
      categories: ['name'],
      stoppable: false,
    },
    {
      id: 'advertising',
      label: { ja: '広告', en: 'advertising' },
      clauses: ['purposes-3'],
      categories: ['email'],
      stoppable: true,
    },
  ],
  provisions: [],
  permissions: { clauses: ['safeguards-1'] },
  schedules: [],
  publication: { clauses: ['contact-1'] },
  statements: [{ clause: 'intro-1', by: '架空 花子', on: '2026-11-01' }],
}

/** The bundle of the sample; no file of it exists. */
export function sampleBundle(rules: Rules = sampleRules): Bundle {
  const document = readDocument(sampleText)
  return {
    folder: '/nowhere',
    ja: { file: 'policy.ja.md', text: sampleText, sha256 },
    en: null,
    document,
    anchors: firstAnchors(document),
    rules,
    systems: [],
    hash: sha256,
  }
}

/** The sample as version 1, in force; no row of it exists. */
export function sampleVersion(rules: Rules = sampleRules): Version {
  const { ja, en, anchors } = sampleBundle(rules)
  const at = new Date('2026-11-01T00:00:00Z')
  return {
    id: '00000000-0000-4000-8000-000000000001',
    number: 1,
    company: rules.company.name,
    ja,
    en,
    rules,
    anchors,
    hash: sha256,
    base: null,
    revision: 1,
    changeClass: null,
    author: null,
    writers: [],
    editedAt: at,
    submittedAt: null,
    returned: null,
    approver: null,
    approvedAt: null,
    publishedAt: at,
    effectiveOn: null,
    activatedAt: at,
    inForceFrom: '2026-11-01',
  }
}

/** The sample in force, without systems. */
export function sampleInForce(rules: Rules = sampleRules): InForce {
  const { document } = sampleBundle(rules)
  return {
    version: sampleVersion(rules),
    document,
    rules,
    systems: [],
    hash: sha256,
    unapproved: false,
  }
}

/** What a control might have seen. */
export function evidence(rules: readonly string[], outcome: Evidence['outcome']): Evidence {
  return {
    control: 'purposes.tried',
    title: { ja: '試した', en: 'tried' },
    rules,
    system: 'shop',
    outcome,
    query: 'select from secret_table',
    population: 5,
    failing: outcome === 'fail' ? 2 : 0,
    found: ['public.secret_table'],
    result: { ja: 'shop の2件が見えました。', en: 'two rows of shop were seen' },
    at: new Date('2026-11-23T00:00:00Z'),
    tookMs: 3,
  }
}
