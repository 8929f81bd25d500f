import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import configuration from '../.dependency-cruiser.mjs'
import { articles } from '../packages/contract/src/articles.ts'

const root = join(import.meta.dirname, '..')
const server = join(root, 'packages/server')
const folders = articles.map(({ folder }) => folder as string)
const built = foldersIn(join(server, 'src/articles'))

/** Schemas that no article owns: the ledger, and the migrator's own bookkeeping. */
const machinery = ['record', 'platform']
const schemaOf = (folder: string): string => folder.replaceAll('-', '_')

describe('the list of articles', () => {
  it('numbers every article once, in the order of the policy', () => {
    const numbers = articles.map(({ number }) => number)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other))
    expect(new Set(folders).size).toBe(folders.length)
  })

  it('names every folder of the server, the console and the problems', () => {
    const problems = readdirSync(join(root, 'packages/contract/src/problems'))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => name !== 'index' && name !== 'platform')
    const screens = foldersIn(join(root, 'packages/console/src/articles'))
    expect([...built, ...screens, ...problems].filter((name) => !folders.includes(name))).toEqual(
      [],
    )
  })

  it('has the rows of the import rules, one for each article', () => {
    const rows = (configuration.forbidden ?? []).flatMap(
      ({ name }) => /^article-(.+)-keeps-to-its-row$/.exec(String(name))?.[1] ?? [],
    )
    expect(rows.toSorted()).toEqual(folders.toSorted())
  })
})

describe('the migrations', () => {
  const files = readdirSync(join(server, 'migrations'))

  it('count up from 0001 without a gap', () => {
    const numbers = files.map((file) => Number(/^(\d{4})_[a-z]+(_[a-z]+)+\.sql$/.exec(file)?.[1]))
    expect(numbers).toEqual(files.map((_, index) => index + 1))
  })

  it('make the schemas of articles, each in a file called after it', () => {
    const allowed = [...folders.map(schemaOf), ...machinery]
    const made = files.flatMap((file) =>
      [...sqlOf(file).matchAll(/^create schema (\w+);/gm)].map(([, schema = '']) => ({
        schema,
        file,
      })),
    )
    const strange = made.filter(
      ({ schema, file }) => !allowed.includes(schema) || !file.slice(5).startsWith(`${schema}_`),
    )
    expect(made.length).toBeGreaterThan(0)
    expect(strange).toEqual([])
  })

  it('say in their first two lines why, and whether an older program may keep running', () => {
    const opening = /^-- Why: .+\n-- An older program may (?:not )?keep running/
    expect(files.filter((file) => !opening.test(sqlOf(file)))).toEqual([])
  })
})

describe('schema.sql', () => {
  const schema = readFileSync(join(server, 'schema.sql'), 'utf8')
  const commented = new Set(
    [...schema.matchAll(/^comment on (?:schema|table|column) (\S+) is/gm)].map(([, name]) => name),
  )

  it('explains every schema, table and column', () => {
    const tables = [...schema.matchAll(/^create table (\S+) \(\n([^;]*)\n\);/gm)]
    const columns = tables.flatMap(([, table = '', body = '']) =>
      [...body.matchAll(/^ {2}(?!constraint )(\w+) /gm)].map(([, column]) => `${table}.${column}`),
    )
    const schemas = [...schema.matchAll(/^create schema (\w+);/gm)].map(([, name]) => name)
    const named = [...schemas, ...tables.map(([, table]) => table), ...columns]
    expect(columns.length).toBeGreaterThan(tables.length)
    expect(named.filter((name) => !commented.has(name))).toEqual([])
  })

  it('says of every table how long its rows are kept', () => {
    const silent = [...schema.matchAll(/^comment on table (\S+) is '(.*)';$/gm)]
      .filter(([, , comment = '']) => !/Kept [^.]+$/.test(comment))
      .map(([, table]) => table)
    expect(silent).toEqual([])
  })
})

describe('the folder of an article', () => {
  it.each(built)('%s has a door of 40 lines and a README of 25 lines at most', (name) => {
    expect(linesOf(join(server, 'src/articles', name, 'index.ts'))).toBeLessThanOrEqual(40)
    expect(linesOf(join(server, 'src/articles', name, 'README.md'))).toBeLessThanOrEqual(25)
  })

  it.each(built)('%s speaks to our own tables in its store.ts alone', (name) => {
    const asking = /\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/
    const files = globSync(`src/articles/${name}/**/*.ts`, { cwd: server }).filter(
      (file) => !isTest(file) && !file.endsWith('/store.ts'),
    )
    expect(files.filter((file) => asking.test(readFileSync(join(server, file), 'utf8')))).toEqual(
      [],
    )
  })
})

describe('the house documents', () => {
  it.each([
    ['STYLE.md', 150],
    ['AGENTS.md', 100],
    ['CLAUDE.md', 1],
  ])('%s has %i lines at most', (file, most) => {
    expect(linesOf(join(root, file))).toBeLessThanOrEqual(most)
  })

  it('name no file of the repository that is not there', () => {
    const missing = houseDocuments().flatMap((document) =>
      pathsIn(readFileSync(join(root, document), 'utf8'))
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document}: ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('describe every control there is, and no other', () => {
    const evidence = readFileSync(join(root, 'docs/evidence.md'), 'utf8')
    const described = [...evidence.matchAll(/^### (\S+)$/gm)].map(([, name]) => name)
    const code = globSync('src/**/*.ts', { cwd: server }).filter((file) => !isTest(file))
    const named = code
      .map((file) => readFileSync(join(server, file), 'utf8'))
      .flatMap((text) => [...text.matchAll(/^ +control: '([a-z.-]+)',$/gm)])
      .map(([, name]) => name)
    expect(new Set(described)).toEqual(new Set(named))
  })

  it('list every article exactly once in the table of the README', () => {
    const rows = readFileSync(join(root, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'))
    const times = folders.map((name) => [
      name,
      rows.filter((row) => row.includes(`\`${name}\``)).length,
    ])
    expect(times).toEqual(folders.map((name) => [name, 1]))
  })
})

/** A test, or what several tests share. */
function isTest(file: string): boolean {
  return file.endsWith('.test.ts') || file.endsWith('/testing.ts')
}

function sqlOf(migration: string): string {
  return readFileSync(join(server, 'migrations', migration), 'utf8')
}

function houseDocuments(): string[] {
  return ['*.md', 'docs/*.md', 'packages/server/src/articles/*/README.md'].flatMap((pattern) =>
    globSync(pattern, { cwd: root }),
  )
}

/** Paths from the root in backticks or links, e.g. `packages/ledger/src/tree.ts`; patterns are left out. */
function pathsIn(text: string): string[] {
  const found = text.matchAll(/[`(]((?:packages|tools|docs|examples|bench)\/[\w./-]+)[`)]/g)
  return [...found].map(([, path = '']) => path)
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

function linesOf(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length
}
