import { describe, expect, inject, it } from 'vitest'
import { openSystem } from '../../connectors/postgres/connect.ts'
import { apply } from './apply.ts'
import { checkGate } from './controls.ts'
import { plan } from './plan.ts'
import { restrict } from './restrict.ts'
import { seen, testShop, withUser } from './testing.ts'

const versions = inject('olderServer') ? [{ older: false }, { older: true }] : [{ older: false }]

describe.each(versions)(
  'a database owner with CREATEROLE, no superuser (oldest: $older)',
  (version) => {
    it('can install, change, check and take away the gate', async () => {
      await using shop = await testShop(version)
      const owner = `boss_${shop.system.system.slice(5)}`
      await shop.admin(`create role ${owner} login createrole`)
      await shop.admin(
        `do $$ declare t regclass; begin
         execute format('alter database %I owner to ${owner}', current_database());
         for t in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
           execute format('alter table %s owner to ${owner}', t);
         end loop; end $$;
       alter schema public owner to ${owner}`,
      )
      await using connection = await openSystem(shop.system.system, withUser(shop.url, owner))
      const install = async () => {
        const next = await plan(connection, shop.rules, shop.system)
        expect(next.needs.filter(({ held }) => !held)).toEqual([])
        return apply(connection, next, next.hash)
      }
      expect((await install()).applied).toBeGreaterThan(40)
      expect((await plan(connection, shop.rules, shop.system)).changes).toEqual([])
      // A superuser who looks, too, finds nothing to do.
      expect((await plan(shop.connection, shop.rules, shop.system)).changes).toEqual([])

      await connection.transaction((sql) =>
        restrict(sql, shop.system, {
          dataset: 'public.kaiin',
          subjects: [['7']],
          purposes: ['advertising'],
          ground: 'request',
        }),
      )
      expect(await seen(shop, 'advertising', 'kaiin')).toBe(99)
      const evidence = await checkGate(connection, shop.rules, shop.system)
      expect(evidence.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass'])

      const orders = shop.system.datasets['public.orders']
      delete orders?.schedule
      expect((await install()).applied).toBeGreaterThan(0)
      shop.rules.purposes.shift()
      await install()
      expect((await plan(connection, shop.rules, shop.system)).changes).toEqual([])
    })
  },
)
