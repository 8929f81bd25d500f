import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, adoptedBundle, latestRun } from '../src/articles/policy/index.ts'
import { sampleBundle, sampleRules } from '../src/articles/policy/testing.ts'
import { configure } from '../src/config/config.ts'
import { readEnvironment } from '../src/config/environment.ts'
import { type Installation, openInstallation } from '../src/installation.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { checkIfNew, watchInTurn } from '../src/run-watch.ts'
import { temporaryFolder } from './run-cli.ts'

// Two processes as far as the database can tell: each has a pool of its own.
const folder = temporaryFolder()
let own: TestDatabase
let one: Installation
let other: Installation
beforeAll(async () => {
  own = await testDatabase()
  const environment = readEnvironment({ DATABASE_URL: own.url })
  const config = configure(environment, { bundle: `${folder.path}/none`, home: folder.path })
  one = await openInstallation(config)
  other = await openInstallation(config)
})
afterAll(async () => {
  await one[Symbol.asyncDispose]()
  await other[Symbol.asyncDispose]()
  await own[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

describe('while nobody is there', () => {
  it('nothing is checked before anything is in force', async () => {
    expect(await checkIfNew(one)).toBe(false)
  })

  it('a version that came into force is checked once', async () => {
    const publication = { clauses: ['contact-1'], url: 'http://192.0.2.1/policy' }
    const bundle = sampleBundle({ ...sampleRules, publication })
    await one.database.transaction((tx) => adopt(tx, adoptedBundle(bundle), new Date()))
    expect(await checkIfNew(one)).toBe(true)
    expect(await checkIfNew(other)).toBe(false)
    // The address is not of the public internet: nothing is known, and nothing is claimed.
    const run = await latestRun(other.database.read, 1)
    expect(run?.evidence).toMatchObject([{ outcome: 'cannot-run' }])
  })

  it('one of two processes looks at the page, once an hour', async () => {
    const turns = await Promise.all([watchInTurn(one), watchInTurn(other)])
    expect(turns.filter(Boolean)).toHaveLength(1)
    expect(await Promise.all([watchInTurn(one), watchInTurn(other)])).toEqual([false, false])
    const seen = await other.database.read.selectFrom('policy.watch').selectAll().execute()
    expect(seen).toMatchObject([{ outcome: 'refused', version: 1 }])
  })
})
