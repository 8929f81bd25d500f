import { createClient } from '@yakusoku/sdk'

/** Calls the server this page came from. */
export const call = createClient('')
