import { once } from 'node:events'
import { Problem } from '@yakusoku/contract'
import { createApplication } from '../application.ts'
import { versionInForce } from '../articles/policy/index.ts'
import { invite } from '../articles/safeguards/index.ts'
import type { Installation } from '../installation.ts'
import { listen } from '../platform/http/listen.ts'
import { runCheck } from '../run-check.ts'
import { keepWatching } from '../run-watch.ts'
import type { Terminal } from './terminal.ts'

const firstOfficer = '個人情報保護管理者'

/**
 * Serves portal and console until SIGINT or SIGTERM, and says where.
 *
 * The first check runs once the pages are there: one of its controls looks at them.
 */
export async function serve(installation: Installation, terminal: Terminal): Promise<void> {
  const { config, database } = installation
  await using application = await createApplication(installation)
  const { host, portalPort, consolePort, portsAsked: asked } = config
  const portal = await listen(application.portal, { host, port: portalPort, asked })
  const console = await listen(application.console, { host, port: consolePort, asked })
  if (await versionInForce(database.read, new Date())) {
    terminal.note({ ja: '約束を確かめています…', en: 'checking the promises…' })
    await runCheck(installation).catch(tellProblem(terminal))
  } else {
    terminal.note({
      ja: '施行中のポリシーはまだありません。管理画面で、公表している文章を取り込んでください。',
      en: 'no policy is in force yet; import the text you publish in the console',
    })
  }
  using _ = keepWatching(installation)
  const token = await database.transaction((tx) => invite(tx, firstOfficer, 'officer', new Date()))
  const staff = config.consoleUrl ?? `http://${host}:${console}`
  terminal.out(
    terminal.language === 'ja'
      ? `\n  ポータル    http://${host}:${portal}/\n` +
          `  管理画面    ${staff}/sign-in#${token}\n              (1時間以内に1回だけ使えます)\n` +
          `  止めるには  Ctrl-C、または kill ${process.pid}\n`
      : `\n  portal      http://${host}:${portal}/\n` +
          `  console     ${staff}/sign-in#${token}\n              (works once, within one hour)\n` +
          `  to stop     Ctrl-C, or kill ${process.pid}\n`,
  )
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  terminal.note({ ja: '止めています…', en: 'stopping…' })
}

/** What is wrong in a folder is no reason to take the published policy off the portal. */
function tellProblem(terminal: Terminal): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Problem)) throw error
    const { code } = error
    terminal.note({
      ja: `確認できませんでした。${code}: ${error.sentence('ja')}`,
      en: `could not check. ${code}: ${error.sentence('en')}`,
    })
  }
}
