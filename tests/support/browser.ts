import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { browserEnvironment } from './moved-time.ts'

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

/** Left to the programs that start browsers: to end with a signal, as others do. Their browser ends with them. */
const signals = { handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false }

type Candidate = { name: string; launch(): Promise<Browser> }

const installed = (executablePath: string): Candidate => ({
  name: executablePath,
  launch: () => chromium.launch({ executablePath, args: FLAGS, env: browserEnvironment(), ...signals }),
})

/** Chromiums to try, best first: the one asked for, the one among the packages, one installed on the machine. */
export function findBrowsers(): Candidate[] {
  const asked = process.env['CHROME_PATH']
  if (asked) return [installed(asked)]
  const packaged: Candidate[] =
    process.platform === 'linux' && process.arch === 'x64' ? [{ name: '@sparticuz/chromium', launch: launchPackaged }] : []
  return [...packaged, ...INSTALLED.filter((path) => existsSync(path)).map(installed)]
}

/** For `describe.skipIf`: tests in a browser are skipped, and counted as skipped, where there is none. */
export const hasNoBrowser = findBrowsers().length === 0

export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = []
  for (const candidate of findBrowsers()) {
    try {
      return await candidate.launch()
    } catch (error) {
      failures.push(`${candidate.name}: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  throw new Error(`No browser could be started; set CHROME_PATH.\n${failures.join('\n')}`)
}

/** Unpacks on first use: one process at a time, so the run's set-up does it before the tests share it. */
async function launchPackaged(): Promise<Browser> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  try {
    return await chromium.launch({ executablePath, args: FLAGS, env: browserEnvironment(), ...signals })
  } catch {
    // A bare machine may lack the few libraries it needs; the package brings them along.
    const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
    const libraries = join(await inflate(join(bin, 'al2023.tar.br')), 'lib')
    return chromium.launch({ executablePath, args: FLAGS, ...signals, env: { ...browserEnvironment(), LD_LIBRARY_PATH: libraries } })
  }
}
