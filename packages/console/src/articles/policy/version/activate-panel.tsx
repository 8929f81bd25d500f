import { useQuery } from '@tanstack/react-query'
import type { ChangeClass, VersionEffects } from '@yakusoku/contract'
import { useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { spokenDay } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { versionEffectsQuery } from '../../../wire/queries.ts'
import { classWords } from '../versions/change-classes.ts'
import { activateWords } from './action-words.ts'
import { EffectsList } from './effects-list.tsx'
import { useVersionStep } from './use-version-step.ts'

/** Shows whom and what an activation touches, and only then lets a person decide it. */
export function ActivatePanel({ id }: { id: string }) {
  const words = useWords(activateWords)
  const { data: effects, error, isFetching, refetch } = useQuery(versionEffectsQuery(id))
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />
  if (!effects || (isFetching && !effects)) return <p role="status">{words.looking}…</p>
  return (
    <>
      <h3 className="text-std-18B-160">{words.title}</h3>
      <EffectsList effects={effects} />
      <Decide key={effects.token} id={id} effects={effects} />
    </>
  )
}

function Decide({ id, effects }: { id: string; effects: VersionEffects }) {
  const words = useWords(activateWords)
  const classes = useWords(classWords)
  const { language } = useLanguage()
  const needsConsent = effects.class === 'consent'
  const [repeated, setRepeated] = useState('')
  const [tried, setTried] = useState(false)
  const activate = useVersionStep(() =>
    call('activateVersion', { id, body: { token: effects.token, class: effects.class } }),
  )
  const confirmed = !needsConsent || repeated === effects.class
  return (
    <div className="mt-5">
      {needsConsent && (
        <>
          <p className="flex max-w-[46rem] items-start gap-2 text-error-2">
            <Mark shape="warning" className="mt-1.5 size-4" />
            {words.consentNote}
          </p>
          <Choice
            className="mt-3 w-full sm:w-96"
            label={words.repeat}
            any={words.choose}
            value={repeated}
            options={(Object.keys(classWords) as ChangeClass[]).map((value) => ({
              value,
              label: classes[value],
            }))}
            onChange={setRepeated}
          />
          <p role="status" className="mt-1 text-dns-14N-130 text-error-2">
            {!confirmed && repeated !== '' && words.wrongClass}
            {tried && repeated === '' && words.chooseFirst}
          </p>
        </>
      )}
      <p className="mt-3">{words.on(spokenDay(effects.effectiveOn, language))}</p>
      <Button
        look="solid"
        className="mt-3"
        aria-disabled={activate.isPending}
        onClick={() => {
          setTried(true)
          if (confirmed && !activate.isPending) activate.mutate()
        }}
      >
        {activate.isPending ? `${words.activating}…` : words.activate}
      </Button>
      {activate.isError && (
        <div className="mt-3">
          <ProblemNote error={activate.error} />
        </div>
      )}
    </div>
  )
}
