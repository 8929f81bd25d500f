/** Words of grammar that say nothing by themselves, taken away before the rest is looked for. */
const EMPTY = /こと|もの|とき|ため|ともに|および|ならびに|として|ところ/gu

/** Who gives to whom, from whom, up to where, and who as well: 第三者に提供 is not 第三者から提供. */
const STRONG =
  /から|まで|より|または|でも|しか|さえ|すら|も|され|せる|(?<![a-z])(?:to|from|by|with|or|any|may|into|until)(?![a-z])/gu
/** Words of case that often stand for one another. */
const WEAK =
  /にて|に|へ|で(?!き)|と|や|でき|あり|ある|(?<![a-z])(?:for|of|in|on|at|as|and|will|is|are)(?![a-z])/gu

/** What the words of case became between two sentences of the same words in the same order. */
export function compareCase(before: string, after: string): 'same' | 'weak' | 'strong' {
  if (wordsOf(before, STRONG) !== wordsOf(after, STRONG)) return 'strong'
  return wordsOf(before, WEAK) === wordsOf(after, WEAK) ? 'same' : 'weak'
}

function wordsOf(meaning: string, words: RegExp): string {
  const found = meaning.replace(EMPTY, ' ').match(words) ?? []
  return found.map((word) => (word === 'へ' ? 'に' : word === 'にて' ? 'で' : word)).join(' ')
}
