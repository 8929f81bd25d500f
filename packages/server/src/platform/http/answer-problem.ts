import { randomUUID } from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'

/**
 * Answers a failed call as RFC 9457 with our stable code and the sentence in both languages.
 *
 * A fault of ours is logged under a random number and answered with that number alone: its message may
 * hold what a person typed.
 */
export function answerProblem(
  error: unknown,
  call: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = asProblem(error)
  if (problem.status >= 500) {
    call.log.error({
      id: problem.values['id'],
      route: call.routeOptions.url,
      fault: faultName(error),
    })
  }
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({
      type: `urn:yakusoku:problem:${problem.code}`,
      title: problem.message,
      status: problem.status,
      code: problem.code,
      detail: { ja: problem.sentence('ja'), en: problem.sentence('en') },
      values: problem.values,
    })
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { statusCode, validation, code } = error as FastifyError
  if (validation) {
    return new Problem('platform.invalid-call', {
      path: validation.map((at) => at.instancePath).join(' '),
    })
  }
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || (statusCode && statusCode < 500)) {
    return new Problem('platform.invalid-call', { path: '/' })
  }
  return new Problem('platform.internal', { id: randomUUID() })
}

/** Name and place of a fault without its message, which may quote data. */
function faultName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return `${error.name} ${place?.trim() ?? ''}`
}
