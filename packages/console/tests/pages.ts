import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem, type ProblemCode, type Session, type VersionBody } from '@yakusoku/contract'
import { carryAnchors, readDocument } from '@yakusoku/policy'
import {
  boardAnswer,
  checkedAnswer,
  clauseAnswer,
  neverCheckedAnswer,
  sessionAnswer,
  systemAnswer,
  systemsAnswer,
} from './fixture/answers.ts'
import {
  diffAnswer,
  effectsAnswer,
  versionAnswer,
  versionId,
  versionsAnswer,
  watchAnswer,
} from './fixture/versions.ts'

/** What the stand-in server is to answer; a test changes it while it runs. */
export interface Stage {
  role: Session['role'] | null
  checked: boolean
  systems: boolean
  versions: boolean
  /** Whether somebody else saves a draft just before the next save. */
  overtaken: boolean
  /** The code every call is refused with, while set. */
  refuse: ProblemCode | null
  /** Bodies of the calls made, newest last, e.g. `POST /api/session {"token":"…"}`. */
  readonly calls: string[]
}

/** The policy the product serves its pages with, to the letter: nothing inline, nothing foreign. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

const folder = fileURLToPath(new URL('../dist', import.meta.url))

/** Serves the built console, with answers of the fixture in place of a Yakusoku server. */
export async function servePages() {
  const stage: Stage = {
    role: 'officer',
    checked: true,
    systems: true,
    versions: true,
    overtaken: false,
    refuse: null,
    calls: [],
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://console').pathname
    const done = path.startsWith('/api/')
      ? answerCall({ stage, path, request, response })
      : answerFile(path, response)
    done.catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${port}`, stage, close }
}

interface Exchange {
  readonly stage: Stage
  readonly path: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

async function answerCall({ stage, path, request, response }: Exchange): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString()
  stage.calls.push(`${request.method} ${path} ${body}`.trim())
  try {
    const answer = answerOf(stage, `${request.method} ${decodeURIComponent(path)}`, body)
    response.writeHead(answer === null ? 204 : 200, { 'content-type': 'application/json' })
    response.end(answer === null ? undefined : JSON.stringify(answer))
  } catch (error) {
    const problem =
      error instanceof Problem ? error : new Problem('platform.internal', {}, { cause: error })
    response.writeHead(problem.status, { 'content-type': 'application/problem+json' })
    const { status, code, values, message: title } = problem
    const detail = { ja: problem.sentence('ja'), en: problem.sentence('en') }
    response.end(JSON.stringify({ type: 'about:blank', title, status, code, detail, values }))
  }
}

function answerOf(stage: Stage, call: string, body: string): unknown {
  if (stage.refuse) throw new Problem(stage.refuse)
  if (call === 'POST /api/session') return signIn(stage, body)
  if (!stage.role) throw new Problem('safeguards.not-signed-in')
  const { role } = stage
  const answers: Readonly<Record<string, () => unknown>> = {
    'GET /api/session': () => sessionAnswer(role),
    'DELETE /api/session': () => signOut(stage),
    'GET /api/board': () => (stage.checked ? boardAnswer : neverCheckedAnswer),
    'POST /api/check': () => checkedAnswer,
    'GET /api/systems': () => (stage.systems ? systemsAnswer : []),
    'GET /api/versions': () => (stage.versions ? versionsAnswer : []),
    'POST /api/versions': () => versionAnswer(versionId(6)),
    'GET /api/addresses': () => ({ portal: 'https://yakusoku.kamome.example.jp' }),
    'GET /api/watch': () => watchAnswer,
    'POST /api/watch': () => ({ ...watchAnswer, outcome: 'same' }),
  }
  if (answers[call]) return answers[call]()
  return call.includes(' /api/versions/') ? answerVersion(stage, call, body) : answerOne(call)
}

/** What the server says of one version; steps move its state as far as the screens need. */
function answerVersion(stage: Stage, call: string, body: string): unknown {
  const [, method, id = '', step] = /^(\w+) \/api\/versions\/([^/]+)(?:\/(\w+))?$/.exec(call) ?? []
  const version = versionAnswer(id)
  if (!version) throw new Problem('policy.no-such-version')
  if (method === 'PUT') return saved(stage, version, body)
  if (method === 'DELETE') return null
  if (step === 'diff') return diffAnswer(id)
  if (step === 'effects') return effectsAnswer
  const { ja: _, en: __, rules: ___, anchors: ____, base: _____, ...summary } = version
  return step ? summary : version
}

/** A save is refused once where a test says that somebody else was first. */
function saved(stage: Stage, version: VersionBody, body: string): VersionBody {
  if (stage.overtaken) {
    stage.overtaken = false
    throw new Problem('policy.draft-stale', { revision: version.revision + 1 })
  }
  const { ja, en, rules, revision } = JSON.parse(body) as VersionBody
  const anchors = carryAnchors(version.anchors, readDocument(ja))
  return { ...version, ja, en, rules, anchors, revision: revision + 1 }
}

function answerOne(call: string): unknown {
  const [, kind, id = ''] = /^GET \/api\/(clauses|systems)\/([^/]+)$/.exec(call) ?? []
  const found = kind === 'clauses' ? clauseAnswer(id) : systemAnswer(id)
  if (!found) throw new Problem('platform.not-found')
  return found
}

function signOut(stage: Stage): null {
  stage.role = null
  return null
}

function signIn(stage: Stage, body: string): unknown {
  const { token } = JSON.parse(body) as { token: string }
  if (!token.startsWith('good-')) throw new Problem('safeguards.link-used')
  stage.role = 'officer'
  return sessionAnswer('officer')
}

async function answerFile(path: string, response: ServerResponse): Promise<void> {
  const isFile = extname(path) !== ''
  const content = await readFile(join(folder, isFile ? path : 'index.html')).catch(() => null)
  response.writeHead(content ? 200 : 404, {
    'content-type': types[isFile ? extname(path) : '.html'] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
  })
  response.end(content ?? undefined)
}
