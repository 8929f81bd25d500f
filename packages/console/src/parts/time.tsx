import { japanTime } from '../text/moment.ts'

/** A moment in Japan time, readable by machines too. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} className="tabular-nums sm:whitespace-nowrap">
      {japanTime(at)} JST
    </time>
  )
}
