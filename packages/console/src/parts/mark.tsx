import type { ReactNode } from 'react'

/** Shape of a mark: told apart by form alone, so that no meaning hangs on colour. */
export type MarkShape =
  | 'check'
  | 'cross'
  | 'question'
  | 'gap'
  | 'line'
  | 'pen'
  | 'clock'
  | 'warning'
  | 'past'
  | 'down'

const drawings: Record<MarkShape, ReactNode> = {
  check: (
    <>
      <circle cx="8" cy="8" r="8" fill="currentColor" stroke="none" />
      <path d="M4.4 8.3l2.5 2.5 4.8-5.2" className="stroke-(--mark-cut,Canvas)" />
    </>
  ),
  cross: (
    <>
      <path d="M4.8 0h6.4L16 4.8v6.4L11.2 16H4.8L0 11.2V4.8z" fill="currentColor" stroke="none" />
      <path d="M5 5l6 6M11 5l-6 6" className="stroke-(--mark-cut,Canvas)" />
    </>
  ),
  question: (
    <>
      <path d="M8 .8L15.2 8 8 15.2.8 8z" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M6.2 6.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.1" strokeWidth="1.4" />
      <circle cx="8" cy="11.2" r=".9" fill="currentColor" stroke="none" />
    </>
  ),
  gap: (
    <>
      <path d="M1.2 5V1.2H5M11 1.2h3.8V5M14.8 11v3.8H11M5 14.8H1.2V11" strokeWidth="1.8" />
      <path d="M5.2 8h5.6" strokeWidth="1.8" />
    </>
  ),
  pen: <path d="M2 14l.8-3.4L10.9 2.5l2.6 2.6-8.1 8.1zM9.2 4.2l2.6 2.6" strokeWidth="1.4" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.8" strokeWidth="1.5" />
      <path d="M8 4v4.2l2.8 1.8" strokeWidth="1.5" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.2L15.2 14H.8z" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6v3.6" strokeWidth="1.6" />
      <circle cx="8" cy="11.9" r=".9" fill="currentColor" stroke="none" />
    </>
  ),
  down: <path d="M3 5.5l5 5 5-5" strokeWidth="2" />,
  past: <path d="M2.4 8a5.6 5.6 0 1 0 1.8-4.1L2.4 5.6M2.4 2.2v3.4h3.4" strokeWidth="1.4" />,
  line: <path d="M3 5.2h10M3 8h10M3 10.8h6" strokeWidth="1.4" />,
}

/** A small drawing beside a word that says the same; hidden from screen readers. */
export function Mark({ shape, className = 'size-4' }: { shape: MarkShape; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      className={`inline-block shrink-0 forced-colors:text-[CanvasText] forced-colors:[--mark-cut:Canvas] ${className}`}
    >
      {drawings[shape]}
    </svg>
  )
}
