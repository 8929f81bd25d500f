/**
 * Writes what the migrations make of an empty database: `schema.sql` for people to review, and the types
 * Kysely uses. With `--check` it writes nothing and fails where the committed files differ.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbedded } from '../packages/server/src/platform/database/embedded.ts'
import { migrate } from '../packages/server/src/platform/database/migrator.ts'
import { databaseUrl } from '../packages/server/src/platform/database/url.ts'
import { describeSchema } from './describe-schema.ts'

const schemaFile = 'packages/server/schema.sql'
const tablesFile = 'packages/server/src/platform/database/tables.ts'

const home = mkdtempSync(join(tmpdir(), 'yakusoku-schema-'))
chmodSync(home, 0o711)
const server = await startEmbedded(home)
try {
  const url = databaseUrl(server, 'postgres')
  await migrate(url)
  const client = new Client({ connectionString: url })
  await client.connect()
  const schema = await describeSchema(client)
  await client.end()
  const generated = join(home, 'tables.ts')
  // The pool parses these two types itself: see platform/database/database.ts.
  const types = '{"int8":"number","date":"string"}'
  const flags = ['--dialect', 'postgres', '--url', url, '--out-file', generated]
  execFileSync('kysely-codegen', [...flags, '--log-level', 'error', '--type-mapping', types])
  settle({ [schemaFile]: schema, [tablesFile]: readFileSync(generated, 'utf8') })
} finally {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
}

function settle(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    if (!process.argv.includes('--check')) {
      writeFileSync(file, text)
    } else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${file} is not what the migrations make; run: npm run schema:write`)
      process.exitCode = 1
    }
  }
}
