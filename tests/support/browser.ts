import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'
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

/** Names the address of the run’s browser, where it has one. */
const ADDRESS = 'SHUANGSHE_TEST_BROWSER'

/** Starts it as it is told: with a window to the caller, or as a server to whoever connects. */
type Start<Started> = (options: LaunchOptions) => Promise<Started>
type Candidate = { name: string; launch<Started>(start: Start<Started>): Promise<Started> }

const installed = (executablePath: string): Candidate => ({
  name: executablePath,
  launch: (start) => start({ executablePath, args: FLAGS, env: browserEnvironment(), ...signals }),
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

/** A browser, and all windows in it, of the caller’s own. Within a run of tests the program behind it serves others as well. */
export function launchBrowser(): Promise<Browser> {
  const address = process.env[ADDRESS]
  return address ? chromium.connect(address) : launchAny((options) => chromium.launch(options))
}

/** Starts the one that every `launchBrowser` of this process, and of those that it starts, is a part of. */
export async function shareBrowser(): Promise<BrowserServer> {
  const server = await launchAny((options) => chromium.launchServer({ ...options, host: '127.0.0.1' }))
  process.env[ADDRESS] = server.wsEndpoint()
  return server
}

async function launchAny<Started>(start: Start<Started>): Promise<Started> {
  const failures: string[] = []
  for (const candidate of findBrowsers()) {
    try {
      return await candidate.launch(start)
    } catch (error) {
      failures.push(`${candidate.name}: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  throw new Error(`No browser could be started; set CHROME_PATH.\n${failures.join('\n')}`)
}

/** Unpacks on first use. */
async function launchPackaged<Started>(start: Start<Started>): Promise<Started> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  try {
    return await start({ executablePath, args: FLAGS, env: browserEnvironment(), ...signals })
  } catch {
    // A bare machine may lack the few libraries it needs; the package brings them along.
    const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
    const libraries = join(await inflate(join(bin, 'al2023.tar.br')), 'lib')
    return start({ executablePath, args: FLAGS, ...signals, env: { ...browserEnvironment(), LD_LIBRARY_PATH: libraries } })
  }
}
