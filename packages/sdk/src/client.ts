import {
  Problem,
  type ProblemCode,
  problemBody,
  problems,
  type RouteName,
  routes,
} from '@yakusoku/contract'
import type { z } from 'zod'

type Route<Name extends RouteName> = (typeof routes)[Name]
type Answer<Name extends RouteName> = z.output<Route<Name>['answer']>
type Body<Name extends RouteName> = z.input<Route<Name>['body']>

type Parameters<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [Key in Name | keyof Parameters<Rest>]: string }
  : Path extends `${string}:${infer Name}`
    ? { readonly [Key in Name]: string }
    : object

/** What a call needs besides its name: path parameters and a body where the route has them. */
type Input<Name extends RouteName> = Parameters<Route<Name>['path']> &
  (Body<Name> extends null ? object : { readonly body: Body<Name> })

/** Calls one route of a Yakusoku server and checks the answer against the contract. */
export type Call = <Name extends RouteName>(
  name: Name,
  ...input: object extends Input<Name> ? [] : [Input<Name>]
) => Promise<Answer<Name>>

/**
 * Makes the typed client of a Yakusoku server.
 *
 * @param origin `''` for the page's own server, else e.g. `http://127.0.0.1:4801`.
 * @throws Problem from every call the server refuses, with the server's code; `platform.unreachable`
 *   when no answer comes.
 */
export function createClient(origin: string, send: typeof fetch = fetch): Call {
  return async (name, ...[input]) => {
    const { method, path, answer } = routes[name]
    const { body, ...parameters } = (input ?? {}) as Record<string, string> & { body?: unknown }
    const url =
      origin +
      path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''))
    const init =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await send(url, { method, credentials: 'same-origin', ...init }).catch(
      (cause: unknown) => {
        throw new Problem('platform.unreachable', {}, { cause })
      },
    )
    if (!response.ok) throw await refusal(response)
    return answer.parse(response.status === 204 ? null : await response.json()) as never
  }
}

async function refusal(response: Response): Promise<Problem> {
  const { success, data } = problemBody.safeParse(await response.json().catch(() => null))
  if (!success || !Object.hasOwn(problems, data.code)) return new Problem('platform.unreachable')
  return new Problem(data.code as ProblemCode, data.values)
}
