/** The words of two wordings, told apart by what only one of them has. */
export function markedWords(
  before: string,
  after: string,
): readonly { readonly text: string; readonly mark: 'same' | 'added' | 'removed' }[] {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < Math.min(before.length, after.length) - start &&
    before.at(-1 - end) === after.at(-1 - end)
  ) {
    end++
  }
  return [
    { text: before.slice(0, start), mark: 'same' as const },
    { text: before.slice(start, before.length - end), mark: 'removed' as const },
    { text: after.slice(start, after.length - end), mark: 'added' as const },
    { text: before.slice(before.length - end), mark: 'same' as const },
  ].filter(({ text }) => text !== '')
}
