import { join, resolve } from 'node:path'
import { Problem } from '@yakusoku/contract'
import type { Environment } from './environment.ts'

/** Settings with every default applied and every contradiction refused. */
export interface Config {
  readonly bundle: string
  readonly home: string
  /** Null for the embedded database. */
  readonly databaseUrl: string | null
  readonly host: string
  /** 0 lets the system choose: used where no port was asked for and the usual one is taken. */
  readonly portalPort: number
  readonly consolePort: number
  readonly portsAsked: boolean
  readonly consoleUrl: string | null
  /** Without a slash at the end; null where only the listener knows it. */
  readonly portalUrl: string | null
}

/** What the command line may say over the environment. */
export interface Flags {
  readonly bundle?: string | undefined
  readonly home?: string | undefined
}

export const usualPorts = { portal: 4800, console: 4801 } as const

/** @throws Problem `platform.setting-invalid` naming the setting. */
export function configure(environment: Environment, flags: Flags = {}): Config {
  const bundle = resolve(flags.bundle ?? environment.bundle ?? 'privacy')
  const { databaseUrl, portalPort, consolePort, consoleUrl, portalUrl } = environment
  refuseAddresses(environment)
  return {
    bundle,
    home: resolve(flags.home ?? environment.home ?? join(bundle, '.yakusoku')),
    databaseUrl: databaseUrl ?? null,
    host: environment.host ?? '127.0.0.1',
    portalPort: port('YAKUSOKU_PORTAL_PORT', portalPort, usualPorts.portal),
    consolePort: port('YAKUSOKU_CONSOLE_PORT', consolePort, usualPorts.console),
    portsAsked: portalPort !== undefined || consolePort !== undefined,
    consoleUrl: consoleUrl ?? null,
    portalUrl: portalUrl?.replace(/\/+$/, '') ?? null,
  }
}

function refuseAddresses({ databaseUrl, consoleUrl, portalUrl }: Environment): void {
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) invalid('DATABASE_URL')
  if (consoleUrl && !URL.canParse(consoleUrl)) invalid('YAKUSOKU_CONSOLE_URL')
  if (portalUrl && !/^https?:$/.test(URL.parse(portalUrl)?.protocol ?? '')) {
    invalid('YAKUSOKU_PORTAL_URL')
  }
}

function port(name: string, text: string | undefined, usual: number): number {
  const number = text === undefined ? usual : Number(text)
  return Number.isInteger(number) && number >= 0 && number < 65536 ? number : invalid(name)
}

function invalid(name: string): never {
  throw new Problem('platform.setting-invalid', { name })
}

/** The origins of our own portal as configured: they may lie at a private address. */
export function portalOrigins({ host, portalPort, portalUrl }: Config): readonly string[] {
  const named = portalUrl === null ? [] : [new URL(portalUrl).origin]
  // The system chooses the port: nobody knows it beforehand.
  if (portalPort === 0) return named
  const everywhere = ['0.0.0.0', '::'].includes(host)
  const isLocal = everywhere || ['127.0.0.1', '::1', 'localhost'].includes(host)
  const hosts = [...(everywhere ? [] : [host]), ...(isLocal ? ['127.0.0.1', 'localhost'] : [])]
  const local = hosts.flatMap((name) => {
    const url = URL.parse(`http://${name.includes(':') ? `[${name}]` : name}:${portalPort}`)
    return url ? [url.origin] : []
  })
  return [...named, ...local]
}
