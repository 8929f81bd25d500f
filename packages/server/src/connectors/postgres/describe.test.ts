import { afterAll, beforeAll, expect, describe as group, inject, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { type Catalog, datasetId } from './catalog.ts'
import { openSystem, type SystemConnection } from './connect.ts'
import { countRows } from './count.ts'
import { describe } from './describe.ts'
import { ident, splitDataset } from './identifier.ts'

const hostile = [
  'we"ird.ta]ble',
  '会員',
  'Kaiin',
  'a b',
  "o'clock",
  'x; drop table y',
  'émoji😀',
  '.lead',
]

const shop = `
create schema crm; create schema yakusoku; create schema purpose_billing; create schema purposeful;
create table kaiin (kaiin_no bigint primary key, shimei varchar(80) not null, "Mei" text,
  age int generated always as (1) stored, yk_gate int not null default -1, old text);
alter table kaiin drop column old;
comment on table kaiin is '会員'; comment on column kaiin.shimei is '氏名';
create table log (day date not null, seq int not null, kaiin_no bigint references kaiin, primary key (day, seq))
  partition by range (day);
create table log_1 partition of log for values from ('2026-01-01') to ('2026-07-01');
create table log_2 partition of log for values from ('2026-07-01') to ('2027-01-01');
insert into log select '2026-01-01', n, null from generate_series(1, 30) n;
insert into log select '2026-08-01', n, null from generate_series(1, 12) n;
create table crm.note (b int, a date, foreign key (a, b) references log (day, seq));
create view crm.names as select shimei from kaiin;
create materialized view names_kept as select shimei from kaiin;
create table yakusoku.own (x int); create view purpose_billing.kaiin as select 1 as x;
create table purposeful.kept (x int); create table purpose_billing.hidden (yk_gate text); create temp table passing (x int);
analyze log_1, log_2;`

/** The same shop on a server; every test below runs on each server there is. */
function onServer(version: string, older: boolean): void {
  group.skipIf(older && inject('olderServer') === null)(`a system on PostgreSQL ${version}`, () => {
    let database: TestDatabase
    let system: SystemConnection
    let catalog: Catalog
    const table = (id: string) => catalog.tables.find((each) => datasetId(each) === id)

    beforeAll(async () => {
      database = await testDatabase({ older })
      system = await openSystem('shop', database.url)
      await system.sql.query(shop)
      for (const name of hostile) {
        await system.sql.query(
          `create table ${ident('public', name)} (${ident(name)} text, primary key (${ident(name)}))`,
        )
      }
      catalog = await system.readOnly(describe)
    })

    afterAll(async () => {
      await system?.[Symbol.asyncDispose]()
      await database?.[Symbol.asyncDispose]()
    })

    it('is described without our own objects, partitions, temporary tables or dropped columns', () => {
      const ids = catalog.tables
        .map(datasetId)
        .filter((id) => !hostile.includes(splitDataset(id).name))
      expect(ids).toEqual([
        'crm.names',
        'crm.note',
        'public.kaiin',
        'public.log',
        'public.names_kept',
        'purpose_billing.hidden',
        'purposeful.kept',
      ])
      expect(table('purpose_billing.hidden')?.columns).toMatchObject([{ name: 'yk_gate' }])
      expect(table('public.kaiin')?.columns.map(({ name }) => name)).toEqual([
        'kaiin_no',
        'shimei',
        'Mei',
        'age',
      ])
    })

    it('tells types, what may be empty, what is generated, and what somebody noted', () => {
      expect(table('public.kaiin')?.comment).toBe('会員')
      expect(table('public.kaiin')?.columns.slice(1)).toEqual([
        {
          name: 'shimei',
          type: 'character varying(80)',
          nullable: false,
          generated: false,
          comment: '氏名',
        },
        { name: 'Mei', type: 'text', nullable: true, generated: false, comment: null },
        { name: 'age', type: 'integer', nullable: true, generated: true, comment: null },
      ])
    })

    it('tells tables, partitioned tables and views apart', () => {
      expect(catalog.tables.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['view', 'table', 'partitioned', 'materialized-view']),
      )
      expect(table('crm.names')?.kind).toBe('view')
      expect(table('public.log')?.kind).toBe('partitioned')
    })

    it('keeps the columns of a key in its order, and names its columns once', () => {
      expect(table('public.log')?.primaryKey).toEqual(['day', 'seq'])
      expect(table('crm.note')?.foreignKeys).toMatchObject([
        { columns: ['a', 'b'], to: 'public.log', references: ['day', 'seq'] },
      ])
      expect(table('public.log')?.foreignKeys).toMatchObject([
        { columns: ['kaiin_no'], to: 'public.kaiin', references: ['kaiin_no'] },
      ])
    })

    it('estimates the rows of a partitioned table by its partitions, -1 where nobody counted', () => {
      expect(table('public.log')?.rows).toBe(42)
      expect(table('public.kaiin')?.rows).toBe(-1)
      expect(table('crm.names')?.rows).toBe(-1)
    })

    it('tells what the user we connect as may do', async () => {
      expect(catalog.user).toMatchObject({
        superuser: true,
        createInDatabase: true,
        readOnly: false,
      })
      expect(catalog.serverVersion).toBeGreaterThan(150_000)
      await system.sql.query(
        `do $$ begin if to_regrole('describe_reader') is null then create role describe_reader; end if; end $$`,
      )
      await system.sql.query(`set role describe_reader; set default_transaction_read_only = on`)
      const { user, tables } = await describe(system.sql)
      await system.sql.query('reset role; reset default_transaction_read_only')
      expect(user).toEqual({
        name: 'describe_reader',
        superuser: false,
        createRole: false,
        createInDatabase: false,
        readOnly: true,
      })
      // What a user may not read is described all the same: no column can hide from the inventory.
      expect(tables).toHaveLength(catalog.tables.length)
    })

    it.each(hostile)('finds the table %j by its id, and counts it exactly', async (name) => {
      const id = `public.${name}`
      expect(splitDataset(id)).toEqual({ schema: 'public', name })
      expect(table(id)?.primaryKey).toEqual([name])
      await system.sql.query(`insert into ${ident('public', name)} values ('1'), ('2')`)
      expect(await countRows(system.sql, id)).toBe(2)
    })

    it('refuses a schema whose name holds a dot: its datasets could not be told apart', async () => {
      await system.sql.query('create schema "crm.old"; create table "crm.old".t (x int)')
      await expect(describe(system.sql)).rejects.toMatchObject({
        code: 'inventory.schema-dotted',
        values: { schema: 'crm.old' },
      })
      await system.sql.query('drop schema "crm.old" cascade')
    })
  })
}

onServer('18', false)
onServer('15', true)
