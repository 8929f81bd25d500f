import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

interface Manifest extends Readonly<Record<string, unknown>> {
  readonly workspaces: readonly string[]
  readonly license: string
}

const read = (file: string): Manifest => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** What one manifest names, e.g. `{ name: 'pg', version: '8.23.1', place: 'server' }`. */
const named = ['package.json', ...read('package.json').workspaces.map((at) => `${at}/package.json`)]
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .flatMap((file) =>
    kinds.flatMap((kind) =>
      Object.entries((read(file)[kind] ?? {}) as Record<string, string>).map(([name, version]) => ({
        name,
        version: version.replace(/^npm:.+@/, ''),
        place: dirname(file) === '.' ? 'root' : dirname(file).replace('packages/', ''),
      })),
    ),
  )
  .filter(({ name }) => !name.startsWith('@yakusoku/'))

const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| package '))
  .map((line) => {
    const [, name = '', version = '', licence = '', place = '', why = '', reaches = ''] = line
      .split('|')
      .map((cell) => cell.trim())
    return { name, version, licence, places: place.split(', '), why, reaches }
  })

describe('docs/dependencies.md', () => {
  it('has one row for every direct dependency and none left over', () => {
    const names = new Set(named.map(({ name }) => name))
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...names].toSorted())
  })

  it('gives the version that every manifest pins', () => {
    const pinned = named.map(({ name, version }) => `${name} ${version}`)
    const documented = rows.map(({ name, version }) => `${name} ${version}`)
    expect([...new Set(pinned)].toSorted()).toEqual(documented.toSorted())
  })

  it('says which workspaces name it', () => {
    const documented = rows.flatMap(({ name, places }) => places.map((at) => `${name} in ${at}`))
    const found = named.map(({ name, place }) => `${name} in ${place}`)
    expect(documented.toSorted()).toEqual([...new Set(found)].toSorted())
  })

  it('gives the licence of what is installed', () => {
    // A platform's binaries are installed on that platform only.
    const installed = rows.filter(({ name }) => existsSync(join(root, 'node_modules', name)))
    const licences = installed.map(({ name }) => [
      name,
      read(`node_modules/${name}/package.json`).license,
    ])
    expect(licences).toEqual(installed.map(({ name, licence }) => [name, licence]))
    expect(installed.length).toBeGreaterThan(30)
  })

  it('says of each what it is for and what it reaches', () => {
    expect(rows.filter(({ why, reaches }) => why === '' || reaches === '')).toEqual([])
  })
})
