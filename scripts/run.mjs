// Every command goes through here, on whatever Node the machine has (20 or newer): where it is too old for the rest, the
// right one is brought along from the package registry. Only this file must run on Node 20.
import { execFile, spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const WANTED = '24.21.0'
const BENCHES = ['board', 'campaigns', 'fanout', 'growth', 'matching', 'mutation', 'web'].map((name) => `bench:${name}`)
const COMMANDS = ['start', 'dev', 'test', 'test:clocks', 'check', 'faults', 'admin:create', ...BENCHES]
const [command, ...rest] = process.argv.slice(2)

if (!COMMANDS.includes(command)) fail(`用法 Usage: node scripts/run.mjs ${COMMANDS.join(' | ')}`)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  if (rest[0] === '--') process.argv.splice(3, 1)
  await import(BENCHES.includes(command) ? './bench.mjs' : `./${command.replace(':', '-')}.mjs`)
} else {
  runOn(await bringNode())
}

async function bringNode() {
  process.stdout.write(`· 准备 Node ${WANTED} Fetching Node ${WANTED} …`)
  const started = Date.now()
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)))
  const args = ['--yes', '-p', `node@${WANTED}`, 'node', '-p', 'process.execPath']
  try {
    const { stdout } = await promisify(execFile)('npx', args, { env, shell: process.platform === 'win32' })
    console.log(` ${((Date.now() - started) / 1000).toFixed(1)} s`)
    return stdout.trim()
  } catch {
    return fail(`\n无法下载 Node ${WANTED},请检查网络或自行安装。Could not fetch Node ${WANTED}: check the network or install it yourself.`)
  }
}

/** The channel tells the child when this process is gone; signals are passed on, the terminal may send them twice. */
function runOn(node) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
  const child = spawn(node, [fileURLToPath(import.meta.url), command, ...rest], { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('exit', (code, signal) => process.exit(signal ? 1 : code))
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
