import type { VersionBody } from '@yakusoku/contract'
import { useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { dayInJapan, daysLater } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { daysOfNotice } from '../versions/change-classes.ts'
import { actionWords } from './action-words.ts'
import { useVersionStep } from './use-version-step.ts'

/** Posts an approved text with its first day in force; that day is suggested by what changes. */
export function PublishPanel({ version }: { version: VersionBody }) {
  const words = useWords(actionWords)
  const today = dayInJapan(new Date())
  const notice = version.changeClass ? daysOfNotice[version.changeClass] : 0
  const [effectiveOn, setEffectiveOn] = useState(() => daysLater(today, notice))
  const publish = useVersionStep(() =>
    call('publishVersion', { id: version.id, body: { effectiveOn } }),
  )
  return (
    <>
      <p className="max-w-[46rem]">{words.publishHint}</p>
      <Field
        className="mt-4 w-full sm:w-72"
        label={words.effectiveOn}
        type="date"
        min={today}
        value={effectiveOn}
        onChange={setEffectiveOn}
        hint={words.effectiveHint(notice)}
        fault={effectiveOn < today ? words.effectiveHint(0) : null}
      />
      <Button
        look="solid"
        className="mt-4"
        aria-disabled={publish.isPending}
        onClick={() => effectiveOn >= today && !publish.isPending && publish.mutate()}
      >
        {publish.isPending ? `${words.publishing}…` : words.publish}
      </Button>
      {publish.isError && (
        <div className="mt-3">
          <ProblemNote error={publish.error} />
        </div>
      )}
    </>
  )
}
