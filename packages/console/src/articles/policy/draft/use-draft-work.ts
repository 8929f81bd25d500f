import type { VersionBody } from '@yakusoku/contract'
import { type Rules, rules as rulesSchema } from '@yakusoku/policy'
import { useEffect, useState } from 'react'
import { forget, keep, kept } from '../reading/kept.ts'

/** What a person is writing: both texts and the rules, over the revision they began from. */
export interface Work {
  readonly revision: number
  readonly ja: string
  readonly en: string | null
  readonly rules: Rules
}

/** What the server has of a draft. */
export function savedWork({ revision, ja, en, rules }: VersionBody): Work {
  return {
    revision,
    ja: lined(ja),
    en: en === null ? null : lined(en),
    rules: rulesSchema.parse(rules),
  }
}

/** A text field knows only line feeds; without this every untouched draft would look changed. */
function lined(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Work on a draft that survives a reload of the page and a way back to it. */
export function useDraftWork(version: VersionBody) {
  const place = `yakusoku.draft.${version.id}`
  const [saved, setSaved] = useState(() => savedWork(version))
  // Written by `keep` below, in this same form, under a place only this draft has.
  const [before] = useState(() => kept(place) as Work | null)
  const [work, setWork] = useState(before ?? saved)
  const dirty = !sameContent(work, saved)
  useEffect(() => {
    if (dirty) keep(place, work)
    else forget(place)
  }, [place, work, dirty])
  return {
    work,
    saved,
    dirty,
    restored: before !== null && dirty,
    change: (part: Partial<Work>) => setWork((now) => ({ ...now, ...part })),
    /** The server has this now; what was typed meanwhile stays, over the new revision. */
    markSaved: (stored: Work) => {
      setSaved(stored)
      setWork((now) => ({ ...now, revision: stored.revision }))
    },
    /** Shows what the server has, and drops the rest. */
    reset: (stored: Work) => {
      setSaved(stored)
      setWork(stored)
    },
  }
}

function sameContent(one: Work, other: Work): boolean {
  if (one.ja !== other.ja || (one.en ?? '') !== (other.en ?? '')) return false
  return one.rules === other.rules || canonical(one.rules) === canonical(other.rules)
}

/** Rules travel through a database that does not keep the order of keys. */
function canonical(rules: Rules): string {
  return JSON.stringify(rules, (key, value: unknown) => {
    // The server hashes the texts it stores; a hash of the page would differ and mean nothing.
    if (key === 'sha256') return undefined
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value
  })
}
