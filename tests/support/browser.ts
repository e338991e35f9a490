import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

type Candidate = { name: string; path(): Promise<string> }

/** Chromiums to try, best first: the one asked for, the one among the packages, one installed on the machine. */
export function findBrowsers(): Candidate[] {
  const asked = process.env['CHROME_PATH']
  if (asked) return [{ name: asked, path: async () => asked }]
  const packaged: Candidate[] =
    process.platform === 'linux' && process.arch === 'x64' ? [{ name: '@sparticuz/chromium', path: packagedPath }] : []
  return [...packaged, ...INSTALLED.filter((path) => existsSync(path)).map((path) => ({ name: path, path: async () => path }))]
}

/** For `describe.skipIf`: tests in a browser are skipped, and counted as skipped, where there is none. */
export const hasNoBrowser = findBrowsers().length === 0

export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = []
  for (const candidate of findBrowsers()) {
    try {
      return await chromium.launch({ executablePath: await candidate.path(), args: FLAGS })
    } catch (error) {
      failures.push(`${candidate.name}: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  throw new Error(`No browser could be started; set CHROME_PATH.\n${failures.join('\n')}`)
}

async function packagedPath(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
