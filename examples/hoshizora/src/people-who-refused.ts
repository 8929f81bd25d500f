import type { ClientConfig } from 'pg'
import { clientOf } from './client.ts'
import { refusalOf } from './refusal.ts'

/** People of one dataset by their keys, as a restriction takes them. */
export interface People {
  /** `schema.table` of the inventory. */
  readonly dataset: string
  /** One text per key column, per person. */
  readonly subjects: readonly (readonly string[])[]
}

/**
 * Reads who told the shop to stop advertising (`dm_kyohi_flg`): about 3 of 100 members.
 *
 * @throws Refusal when the database cannot be reached.
 */
export async function peopleWhoRefused(database: string | ClientConfig): Promise<People> {
  const client = clientOf(database)
  try {
    await client.connect()
    const { rows } = await client.query<{ kaiin_no: string }>(
      `select kaiin_no::text from public.kaiin where dm_kyohi_flg = '1' order by kaiin.kaiin_no`,
    )
    return { dataset: 'public.kaiin', subjects: rows.map(({ kaiin_no }) => [kaiin_no]) }
  } catch (error) {
    throw refusalOf(error)
  } finally {
    await client.end().catch(() => {})
  }
}
