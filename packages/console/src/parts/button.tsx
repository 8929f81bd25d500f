import type { ComponentProps } from 'react'

const looks = {
  solid:
    'border-4 border-double border-transparent bg-key-900 text-white hover:bg-key-1000 active:bg-key-1200 aria-disabled:bg-solid-gray-600',
  outline:
    'border border-key-900 bg-white text-key-900 hover:bg-key-50 active:bg-key-100 aria-disabled:border-solid-gray-600 aria-disabled:text-solid-gray-600',
  text: 'text-key-900 underline underline-offset-4 hover:bg-key-50 active:bg-key-100',
} as const

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-8 px-4 py-2 text-dns-16B-120 hover:underline hover:underline-offset-4'

/** The look of a link that is the main thing to do on a screen. */
export const solidLink = `${shape} ${looks.solid}`
/** The look of a link that stands beside it. */
export const outlineLink = `${shape} ${looks.outline}`

/** A button of the Digital Agency's three weights, 44 px high; `aria-disabled` keeps it focusable. */
export function Button({
  look = 'outline',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return <button type="button" className={`${shape} ${looks[look]} ${className}`} {...rest} />
}
