import type { Anchors } from '@yakusoku/policy'
import { startTransition, useEffect, useState } from 'react'
import { type Reading, readPolicy } from '../reading/read-policy.ts'

interface LiveReading {
  /** Of the last text that could be read; null where none could. */
  readonly reading: Reading | null
  /** Why the text as it stands cannot be read. */
  readonly problem: unknown
}

/** A pause in typing after which the text is read again; a typical policy takes some 50 ms. */
const pauseMs = 350

/** Reads the text while it is written, after every pause; clauses keep the ids they were saved with. */
export function useLiveReading(text: string, anchors: Anchors): LiveReading {
  const [live, setLive] = useState(() => ({ text, anchors, ...readAgain(text, anchors, null) }))
  useEffect(() => {
    if (live.text === text && live.anchors === anchors) return
    const timer = setTimeout(() => {
      startTransition(() =>
        setLive((now) => ({ text, anchors, ...readAgain(text, anchors, now.reading) })),
      )
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [text, anchors, live])
  return live
}

function readAgain(text: string, anchors: Anchors, last: Reading | null): LiveReading {
  try {
    return { reading: readPolicy(text, anchors), problem: null }
  } catch (problem) {
    return { reading: last, problem }
  }
}
