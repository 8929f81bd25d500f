import type { ReactNode } from 'react'

interface TwoPanesProps {
  readonly left: ReactNode
  readonly right: ReactNode
  readonly leftName: string
  readonly rightName: string
}

/** A text and what is known of it: beside each other, each scrolling by itself; one under the other on a phone. */
export function TwoPanes({ left, right, leftName, rightName }: TwoPanesProps) {
  const pane =
    'min-w-0 lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto lg:sticky lg:top-4 rounded-12 border border-solid-gray-420 p-3 md:p-5'
  return (
    <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
      <section className={pane}>
        <h2 className="sr-only">{leftName}</h2>
        {left}
      </section>
      <section className={pane}>
        <h2 className="sr-only">{rightName}</h2>
        {right}
      </section>
    </div>
  )
}
