import { expect, it } from 'vitest'
import { tokenOf } from './token-of.ts'

it('the token is the fragment, and only one of a length the server takes', () => {
  expect(tokenOf(`#${'a'.repeat(43)}`)).toBe('a'.repeat(43))
  expect(tokenOf('a'.repeat(43))).toBe('a'.repeat(43))
  expect(tokenOf('')).toBeNull()
  expect(tokenOf('#main')).toBeNull()
  expect(tokenOf(`#${'a'.repeat(201)}`)).toBeNull()
})
