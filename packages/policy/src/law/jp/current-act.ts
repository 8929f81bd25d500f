import { presentArticles } from './laws.ts'

/** What most rules share: they hold since the Act is numbered as it is, for everybody, as read in the primary text. */
export const currentAct = {
  from: presentArticles,
  until: null,
  certainty: 'verified',
  when: null,
} as const
