/** Makes sure of the browser the tests need: one that is here, else Debian's, else a sentence. */
import { execFileSync } from 'node:child_process'
import { findBrowser } from './find-browser.ts'

if (!findBrowser()) installBrowser()
if (!findBrowser()) {
  process.stderr.write(
    'ブラウザーの試験には Chromium が要ります。apt-get install chromium などで入れるか、CHROME_PATH を設定してください。\n' +
      'the browser tests need Chromium: install it (e.g. apt-get install chromium) or set CHROME_PATH\n',
  )
  process.exit(1)
}

/** Only as root, and from the system's own packages: nothing is downloaded behind their manager's back. */
function installBrowser(): void {
  if (process.getuid?.() !== 0) return
  process.stderr.write('Chromium を入れています… / installing Chromium…\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    for (const words of ['update -qq', 'install -y -qq chromium fonts-noto-cjk']) {
      execFileSync('apt-get', words.split(' '), { stdio: ['ignore', 'ignore', 'inherit'], env })
    }
  } catch {
    // The sentence above says what to do.
  }
}
