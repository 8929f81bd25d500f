import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium or Chrome of this machine: `CHROME_PATH`, else where they usually are; undefined if none. */
export function findBrowser(): string | undefined {
  const asked = process.env['CHROME_PATH']
  return [...(asked ? [asked] : []), ...usual].find((file) => existsSync(file))
}
