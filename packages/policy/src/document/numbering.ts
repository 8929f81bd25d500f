import type { Line } from './line.ts'
import { topicOfLine } from './line-topic.ts'
import { titleLike } from './title-like.ts'

/** Numbered lines that count on from each other. */
export interface Series {
  readonly style: string
  readonly depth: number
  readonly lines: Line[]
}

interface Frame {
  readonly series: Series
  last: number
}

/** Deeper numbering than this is noise; the bound keeps a hostile list linear. */
const DEPTH = 8

/**
 * Finds which numbered lines count on from which, so that nested numbering that was flattened
 * (`4.`, then `1. 2.`, then `5.`) still falls apart into its levels.
 *
 * A line numbered 1 opens a series inside the current one; any other number continues the series
 * whose last number is one less, preferring the one written alike (the marker first, then titles among
 * titles, then titles of a known subject among those), then the innermost.
 */
export function readSeries(lines: readonly Line[]): Series[] {
  const all: Series[] = []
  const frames: Frame[] = []
  for (const line of lines) {
    const number = line.marker?.number
    if (line.marker === null || number === null || number === undefined) continue
    const at = number === 1 ? -1 : continued(frames, line, number)
    if (at >= 0) {
      frames.length = at + 1
    } else {
      if (frames.length >= DEPTH) frames.pop()
      const series = { style: styleOf(line), depth: frames.length, lines: [] }
      all.push(series)
      frames.push({ series, last: 0 })
    }
    const top = frames.at(-1)
    if (top === undefined) continue
    top.series.lines.push(line)
    top.last = number
  }
  return all
}

function continued(frames: readonly Frame[], line: Line, number: number): number {
  const likeness = ({ series }: Frame): number =>
    (series.style === styleOf(line) ? 2 : 0) +
    (series.lines.slice(0, 1).every(titleLike) === titleLike(line) ? 1 : 0) +
    (series.lines.slice(0, 1).every(announces) === announces(line) ? 1 : 0)
  let best = -1
  let most = -1
  for (const [at, frame] of frames.entries()) {
    if (frame.last !== number - 1 || likeness(frame) < most) continue
    best = at
    most = likeness(frame)
  }
  if (best >= 0) return best
  // Numbers are skipped in real policies (2, then 4).
  return frames.findLastIndex((frame) => likeness(frame) > 1 && frame.last < number)
}

function announces(line: Line): boolean {
  return topicOfLine(line) !== null
}

function styleOf(line: Line): string {
  return `${line.indent > 0 ? '>' : ''}${line.marker?.style ?? ''}`
}
