/** What its parts share: the main body comes into force on a day a Cabinet Order fixes, within two years. */
export const mainBody = {
  promulgatedOn: '2026-07-17',
  from: null,
  latest: '2028-07-16',
} as const

/** The listed procedural, enforcement and penalty provisions come six months after promulgation. */
export const firstTranche = {
  promulgatedOn: '2026-07-17',
  from: '2027-01-17',
  latest: '2027-01-17',
} as const
