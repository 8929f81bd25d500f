import type { VersionSummary } from '@yakusoku/contract'
import { Mark } from '../../../parts/mark.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { spokenDay } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { nowWords, versionsWords } from './versions-words.ts'
import { whatStands } from './what-stands.ts'

/** What is in force and what comes next, as sentences. */
export function StandingSentence({ versions }: { versions: readonly VersionSummary[] }) {
  const words = useWords(nowWords)
  const list = useWords(versionsWords)
  const { language } = useLanguage()
  const { inForce, coming, waiting } = whatStands(versions)
  const day = (on: string | null) => (on ? spokenDay(on, language) : list.undecided)
  return (
    <div className="mt-4 max-w-[54rem] space-y-1 text-std-18N-160">
      <p className="flex items-start gap-2">
        <Mark shape={inForce ? 'check' : 'gap'} className="mt-1.5 size-4 text-success-2" />
        <span>{inForce ? nowSentence(words, inForce, day) : words.nothing}</span>
      </p>
      {coming.map(({ id, number, state, effectiveOn }) => (
        <p key={id} className="flex items-start gap-2">
          <Mark shape="clock" className="mt-1.5 size-4 text-key-900" />
          <span>
            {state === 'scheduled'
              ? words.scheduled(number ?? 0, day(effectiveOn))
              : words.published(number ?? 0, day(effectiveOn))}
          </span>
        </p>
      ))}
      {inForce && coming.length === 0 && (
        <p className="pl-6 text-std-16N-170 text-solid-gray-700">{words.quiet}</p>
      )}
      {waiting.length > 0 && (
        <p className="flex items-start gap-2">
          <Mark shape="warning" className="mt-1.5 size-4 text-orange-1000" />
          <span>{list.waiting(waiting.length)}</span>
        </p>
      )}
    </div>
  )
}

function nowSentence(
  words: {
    readonly inForce: (n: number, day: string) => string
    readonly inForceNoDay: (n: number) => string
  },
  { number, effectiveOn }: VersionSummary,
  day: (on: string) => string,
): string {
  return effectiveOn
    ? words.inForce(number ?? 0, day(effectiveOn))
    : words.inForceNoDay(number ?? 0)
}
