import { sql } from 'kysely'
import { describe, expect, inject, it } from 'vitest'
import { openDatabase } from './database.ts'
import { migrate } from './migrator.ts'
import { testDatabase } from './testing.ts'

const versions = inject('olderServer') ? [false, true] : [false]

describe.each(versions)('migrating our own database (oldest supported PostgreSQL: %s)', (older) => {
  it('applies every migration once, also when many processes start at the same time', async () => {
    await using test = await testDatabase({ older })
    const applied = await Promise.all([1, 2, 3].map(() => migrate(test.url)))
    const names = applied.flat()
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(4)
    expect(await migrate(test.url)).toEqual([])
  })

  it('leaves a table, and everything on it, with a comment that says how long it is kept', async () => {
    await using test = await testDatabase({ older })
    await migrate(test.url)
    await using database = openDatabase(test.url)
    const { rows } = await sql<{ name: string; comment: string | null; key: boolean }>`
      select c.oid::regclass::text as name, obj_description(c.oid) as comment,
        exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary) as key
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`.execute(
      // The catalogue is no table of ours, so the typed reader does not know it.
      database.read as never,
    )
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ comment, key }) => !key || !comment?.includes('Kept'))).toEqual([])
  })
})

describe('a database this program must not touch', () => {
  it('is one a newer program has migrated', async () => {
    await using test = await testDatabase()
    await migrate(test.url)
    await change(test.url, `insert into platform.migration values ('9999_future.sql', 'x')`)
    await expect(migrate(test.url)).rejects.toMatchObject({ code: 'platform.schema-newer' })
  })

  it('is one whose migration was edited after it was applied', async () => {
    await using test = await testDatabase()
    await migrate(test.url)
    await change(test.url, `update platform.migration set sha256 = 'x' where name like '0001%'`)
    await expect(migrate(test.url)).rejects.toMatchObject({ code: 'platform.schema-edited' })
  })

  it('is one that is not there', async () => {
    const address = 'postgres://nobody@127.0.0.1:1/nothing'
    const refused = migrate(address)
    await expect(refused).rejects.toMatchObject({ code: 'platform.own-database-unreachable' })
  })
})

async function change(url: string, statement: string): Promise<void> {
  await using database = openDatabase(url)
  await database.transaction((tx) => sql.raw(statement).execute(tx))
}
