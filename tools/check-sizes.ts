/** Holds the files to the sizes STYLE.md names: median ≤ 90 lines, none over 400. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const longest = 400
const median = 90

const tracked = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.sql'], { encoding: 'utf8' })
const generated = /(^|\/)(tables\.ts|schema\.sql)$/
const sizes = tracked
  .split('\n')
  .filter((file) => file !== '' && (!generated.test(file) || file.startsWith('examples/')))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .toSorted((one, other) => other.lines - one.lines)

const middle = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0
for (const { file, lines } of sizes.filter((size) => size.lines > longest)) {
  console.error(`${file}: ${lines} lines, more than ${longest}`)
  process.exitCode = 1
}
if (middle > median) process.exitCode = 1
console.log(
  `${sizes.length} files, median ${middle} lines, longest ${sizes[0]?.lines} (${sizes[0]?.file})`,
)
