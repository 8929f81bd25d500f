import { digest } from './digest.ts'

/** What the catalogue says about one object of the gate, as JSON with a fixed order. */
export type Fact = Readonly<Record<string, unknown>>

/** One privilege a role holds: on what, which, and whether it may hand it on. */
export interface Privilege {
  readonly on: string
  readonly parts: readonly string[]
  readonly privilege: string
  readonly grantable: boolean
}

/** One thing the gate consists of, with the SQL that makes it what the rules say. */
export interface GateObject {
  /** e.g. `view purpose_billing.kaiin` */
  readonly key: string
  /** The clauses it keeps. */
  readonly why: readonly string[]
  /** Run where it is absent. */
  readonly create: readonly string[]
  /** Run before anything is made, where it is present and not as wanted; empty where repair suffices. */
  readonly drop: readonly string[]
  /** Run after `drop`, in the order of the objects. */
  readonly repair: (fact: Fact) => readonly string[]
  /** What the facts must say, whatever was recorded: nobody's hand-made change is ever taken over. */
  readonly expect: Fact
  /** Hash of the wanted definition. */
  readonly hash: string
}

interface Draft {
  readonly key: string
  readonly why?: readonly string[]
  readonly create: readonly string[]
  readonly drop?: readonly string[]
  readonly repair?: (fact: Fact) => readonly string[]
  readonly expect?: Fact
  /** What the hash is taken over, where `create` depends on the moment. */
  readonly definition?: unknown
}

/** Completes an object: without a repair of its own it is dropped and made anew. */
export function gateObject(draft: Draft): GateObject {
  const { key, why = [], create, drop = [], expect = {} } = draft
  const repair = draft.repair ?? (() => create)
  const hash = digest({
    key,
    expect,
    definition: 'definition' in draft ? draft.definition : create,
  })
  return { key, why, create, drop, repair, expect, hash }
}
