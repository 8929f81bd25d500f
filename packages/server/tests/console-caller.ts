import { type RouteName, routes } from '@yakusoku/contract'
import type { Application } from '../src/application.ts'
import { invite } from '../src/articles/safeguards/index.ts'
import type { Installation } from '../src/installation.ts'

/** What a call answered: its status, and its body as JSON where it has one. */
export interface Answered {
  readonly status: number
  readonly body: ReturnType<typeof JSON.parse>
}

/** Calls the console as one member of staff. */
export type Caller = (
  name: RouteName,
  parameters?: Readonly<Record<string, string>>,
  payload?: object,
) => Promise<Answered>

/** Signs a member of staff in at a console and gives what calls it in their name. */
export async function signedIn(
  { console }: Pick<Application, 'console'>,
  { database }: Installation,
  { name, role = 'officer' }: { readonly name: string; readonly role?: 'officer' | 'viewer' },
): Promise<Caller> {
  const token = await database.transaction((tx) => invite(tx, name, role, new Date()))
  const { cookies } = await console.inject({
    method: 'POST',
    url: routes.signIn.path,
    payload: { token },
  })
  const cookie = `${cookies[0]?.name}=${cookies[0]?.value}`
  return async (route, parameters = {}, payload?) => {
    const { method, path } = routes[route]
    const url = path.replace(/:(\w+)/g, (_, key: string) => parameters[key] ?? '')
    const sent = { method, url, headers: { cookie }, ...(payload && { payload }) }
    const answer = await console.inject(sent)
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() }
  }
}
