import { expect, it } from 'vitest'
import { shortId } from './short-id.ts'

it('a schema is shown where it says something', () => {
  expect(shortId('public.kaiin')).toBe('kaiin')
  expect(shortId('souko.tana')).toBe('souko.tana')
})
