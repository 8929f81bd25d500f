import type { TableRows } from '../world.ts'
import { behaviour } from './behaviour.ts'
import { conversation } from './conversation.ts'
import { masters } from './masters.ts'
import { membership } from './membership.ts'
import { staff } from './staff.ts'
import { trade } from './trade.ts'

/** Every table of the shop, in the order it is filled. */
export const tables: readonly TableRows[] = [
  ...masters,
  ...staff,
  ...membership,
  ...trade,
  ...conversation,
  ...behaviour,
]
