import type { Line } from './line.ts'
import { isEnglish } from './shape.ts'
import { ENGLISH_LENGTH, TITLE_LENGTH } from './title-like.ts'
import { topicOfHeading } from './topics.ts'

type Topic = ReturnType<typeof topicOfHeading>

/** Every line is asked several times while headings are looked for. */
const known = new WeakMap<Line, Topic>()

/** What a line announces if it is a heading; null where it could announce anything, or is too long to. */
export function topicOfLine(line: Line): Topic {
  if (line.length > (isEnglish(line) ? ENGLISH_LENGTH : TITLE_LENGTH)) return null
  const before = known.get(line)
  if (before !== undefined) return before
  const topic = topicOfHeading(line.folded)
  known.set(line, topic)
  return topic
}
