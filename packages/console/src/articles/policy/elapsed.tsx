import { useEffect, useState } from 'react'
import { useWords } from '../../text/words.ts'
import { checkWords } from './board-words.ts'

/** Seconds since this appeared; not read out, or a screen reader would count along. */
export function Elapsed() {
  const words = useWords(checkWords)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <span aria-hidden="true" className="tabular-nums">
      {words.seconds(seconds)}
    </span>
  )
}
