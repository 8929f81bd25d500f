import { describe, expect, it } from 'vitest'
import { document, sampleRules } from '../testing/bundle.ts'
import { bindClauses } from './binding.ts'

const statements = [{ clause: 'intro-1', by: '監査 花子', on: '2026-01-05' }]

describe('binding', () => {
  const bindings = bindClauses(document, { ...sampleRules, statements })
  const of = (id: string): readonly string[] | undefined =>
    bindings.find(({ clause }) => clause.id === id)?.rules

  it('gives every clause, in the order of the text, the rules that name it', () => {
    expect(bindings.map(({ clause }) => clause)).toEqual(document.clauses)
    expect(of('purposes-2')).toEqual(['purposes/fulfilment'])
    expect(of('third-party-4')).toEqual(['provisions/3'])
    expect(of('retention-1')).toEqual(['schedules/retention', 'retention'])
    expect(of('safeguards-1')).toEqual(['permissions', 'safeguards'])
  })

  it('lets the leading sentence of a list stand for all of it', () => {
    expect(of('purposes-1')).toEqual(sampleRules.purposes.map(({ id }) => `purposes/${id}`))
  })

  it('leaves an empty promise empty', () => {
    expect(of('intro-1')).toEqual([])
  })

  it('carries who confirmed that nothing is promised', () => {
    expect(bindings[0]?.statement).toEqual({ by: '監査 花子', on: '2026-01-05' })
    expect(bindings[1]?.statement).toBeNull()
  })
})
