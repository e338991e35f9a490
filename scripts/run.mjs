// Every command goes through here, on whatever Node the machine has (20 or newer). Only this file and bring-node.mjs must run on Node 20.
import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bringNode, broughtNode, isNewEnough, WANTED } from './bring-node.mjs'

const BENCHES = ['board', 'campaigns', 'fanout', 'growth', 'house', 'matching', 'mutation', 'web'].map((name) => `bench:${name}`)
const COMMANDS = ['start', 'dev', 'test', 'test:clocks', 'check', 'faults', 'admin:create', 'admin:reset', ...BENCHES]
const [command, ...rest] = process.argv.slice(2)

if (!COMMANDS.includes(command)) fail(`用法 Usage: node scripts/run.mjs ${COMMANDS.join(' | ')}`)
if (isNewEnough()) {
  if (rest[0] === '--') process.argv.splice(3, 1)
  await import(BENCHES.includes(command) ? './bench.mjs' : `./${command.replace(':', '-')}.mjs`)
} else {
  runOn(broughtNode() ?? (await bring()))
}

async function bring() {
  process.stdout.write(`· 准备 Node ${WANTED} Fetching Node ${WANTED} …`)
  const started = Date.now()
  try {
    const node = await bringNode()
    console.log(` ${((Date.now() - started) / 1000).toFixed(1)} s`)
    return node
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
