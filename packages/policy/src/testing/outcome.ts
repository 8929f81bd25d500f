import { Problem } from '@yakusoku/contract'

/** `read`, or the code of the problem; whatever else is thrown is thrown on. */
export function outcome(read: () => unknown): string {
  try {
    read()
    return 'read'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}
