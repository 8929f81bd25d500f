/** The variables the server reads, each once, here and nowhere else; the command line adds its language. */
export interface Environment {
  /** `DATABASE_URL`: our own PostgreSQL 15 or newer; unset means the embedded one. */
  readonly databaseUrl: string | undefined
  /** `YAKUSOKU_HOME`: keys and the embedded database. */
  readonly home: string | undefined
  /** `YAKUSOKU_BUNDLE`: the folder of policy, rules and systems. */
  readonly bundle: string | undefined
  /** `YAKUSOKU_HOST`, `YAKUSOKU_PORTAL_PORT`, `YAKUSOKU_CONSOLE_PORT`: where to listen. */
  readonly host: string | undefined
  readonly portalPort: string | undefined
  readonly consolePort: string | undefined
  /** `YAKUSOKU_CONSOLE_URL`: the console's address as staff see it, where a proxy stands before it. */
  readonly consoleUrl: string | undefined
  /** `YAKUSOKU_PORTAL_URL`: the portal's address as the public sees it; feeds and linked data name it. */
  readonly portalUrl: string | undefined
}

export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const read = (name: string): string | undefined => env[name]?.trim() || undefined
  return {
    databaseUrl: read('DATABASE_URL'),
    home: read('YAKUSOKU_HOME'),
    bundle: read('YAKUSOKU_BUNDLE'),
    host: read('YAKUSOKU_HOST'),
    portalPort: read('YAKUSOKU_PORTAL_PORT'),
    consolePort: read('YAKUSOKU_CONSOLE_PORT'),
    consoleUrl: read('YAKUSOKU_CONSOLE_URL'),
    portalUrl: read('YAKUSOKU_PORTAL_URL'),
  }
}
