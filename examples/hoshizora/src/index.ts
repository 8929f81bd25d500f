export { type Generated, type GenerateOptions, generate, type Progress } from './generate.ts'
export { type People, peopleWhoRefused } from './people-who-refused.ts'
export { Refusal } from './refusal.ts'

/** The name of the shop, as its policy states it. */
export const companyName = { ja: '株式会社星空商店', en: 'Hoshizora Store' } as const

/** The folder of the shop's policy bundle: `policy.ja.md`, `policy.en.md`, `rules.yaml`, `systems/`. */
export const bundleFolder: URL = new URL('../privacy/', import.meta.url)
