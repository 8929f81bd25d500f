import type { Rules } from '../bundle/rules.ts'
import type { System } from '../bundle/system.ts'
import { readDocument } from '../document/read-document.ts'
import { draftRules } from '../draft/draft-rules.ts'
import { extract } from '../extraction/extract.ts'
import { samplePolicy } from './sample-policy.ts'

export const sha256 = 'a'.repeat(64)
export const document = readDocument(samplePolicy)

/** The sample policy's rules, as drafted. */
export const sampleRules: Rules = draftRules(document, extract(document), {
  name: 'policy.ja.md',
  sha256,
})

/** An inventory that agrees with them. */
export const sampleSystem: System = {
  format: 1,
  system: 'shop',
  engine: 'postgres',
  datasets: {
    'public.customer': {
      subject: { self: ['id'] },
      fields: {
        id: { category: 'member-id', purposes: ['billing', 'fulfilment'] },
        mail: { category: 'email', purposes: ['billing'], why: '請求書の宛先' },
        memo: 'undeclared',
        colour: { notPersonal: { by: '在庫 太郎', on: '2026-01-05' }, purposes: ['operations'] },
      },
    },
    'public.purchase': {
      label: '注文',
      subject: {
        columns: ['customer_id'],
        to: 'public.customer',
        references: ['id'],
        link: 'foreign-key',
      },
      schedule: { id: 'retention', from: 'closed_at' },
      fields: { total: { category: 'payment', purposes: ['billing'] } },
    },
  },
}
