const LETTER = '[\\u3041-\\u3096\\u30a1-\\u30fc\\u3400-\\u9fff]'
/** Three single letters in a row or more, each with a space before it. */
const SPREAD = new RegExp(
  `(?<!${LETTER})${LETTER}(?:[ \\u3000]{1,3}${LETTER}(?!${LETTER})){2,60}`,
  'gu',
)
/** Two letters and nothing else, as 附則 is often printed. */
const PAIR = new RegExp(`^(${LETTER})[ \\u3000]{1,4}(${LETTER})$`, 'u')

/** Takes the space out of a title whose letters are set apart, as in 「個 人 情 報」. For matching only. */
export function closeUp(title: string): string {
  return title.replace(PAIR, '$1$2').replace(SPREAD, (word) => word.replace(/[ \u3000]/gu, ''))
}
