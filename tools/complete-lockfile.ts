/**
 * Adds to package-lock.json the optional packages of platforms other than this one that npm left out.
 *
 * npm leaves out what its registry did not have on the day, and then `npm ci` refuses the whole lock: run this
 * after `npm install`. The entries carry no integrity hash, as none was seen.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> }
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
]
const processors = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
]

const added = Object.entries(lock.packages).flatMap(([owner, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name, version]) => /^\d/.test(version) && !resolves(owner, name))
    .map(
      ([name, version]) => [`node_modules/${name}`, platformEntry(name, version, entry)] as const,
    ),
)
const packages = { ...lock.packages, ...Object.fromEntries(added) }
const sorted = Object.entries(packages).toSorted(([one], [other]) => (one < other ? -1 : 1))
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
)
console.log(`${added.length} entries added to ${file}`)

/** Node's own walk: beside the owner, then beside each folder above it. */
function resolves(owner: string, name: string): boolean {
  for (let base = owner; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const path = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`
    if (lock.packages[path]) return true
    if (base === '') return false
  }
}

function platformEntry(name: string, version: string, { dev }: Entry): Entry {
  const os = systems.find((system) => name.includes(system))
  const cpu = processors.find((processor) => name.includes(processor))
  const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}
