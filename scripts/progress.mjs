import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Characters of a failed program's output that help more than they hide. */
const READABLE = 6000

/** A program failed; what it said is part of the message. */
export class StepFailed extends Error {}

/** Does one piece of work with a line that shows what and how long; true when it worked. */
export async function step(label, work) {
  process.stdout.write(`· ${label} …`)
  const { isDone, said } = await tried(work)
  console.log(` ${said}`)
  return isDone
}

/** The same where others are at work beside it: the line comes when it is done. */
export async function stepAside(label, work) {
  const { isDone, said } = await tried(work)
  console.log(`· ${label} … ${said}`)
  return isDone
}

async function tried(work) {
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  try {
    return { isDone: true, said: (await work()) ?? seconds() }
  } catch (error) {
    return { isDone: false, said: `✗ ${seconds()}\n${error instanceof StepFailed ? error.message : inspect(error)}` }
  }
}

/** A step the rest depends on: its failure ends the command. */
export async function mustStep(label, work) {
  if (!(await step(label, work))) process.exit(1)
}

/** Runs a package's program with this Node, silently. */
export async function runProgram(name, args, { workspace = '.' } = {}) {
  await runNode([programPath(name, workspace), ...args], workspace)
}

/** The same for a program of the tools, in any folder. */
export async function runTool(name, args, folder = '.') {
  await runNode([programPath(name, 'scripts/tools'), ...args], folder)
}

/** What the program printed is the error when it fails. */
export async function runNode(args, folder = '.') {
  const child = spawn(process.execPath, args, {
    cwd: join(ROOT, folder),
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new StepFailed(shortened(said.trim()) || `${args[0]} ended with ${code}`)
}

function shortened(text) {
  return text.length > READABLE ? `${text.slice(0, READABLE)}\n…` : text
}

/** The file behind a package's command; `package#command` where the names differ. */
export function programPath(name, workspace = '.') {
  const [packageName, program = packageName] = name.split('#')
  const require = createRequire(join(ROOT, workspace, 'package.json'))
  const folder = require.resolve
    .paths(packageName)
    .map((path) => join(path, packageName))
    .find((path) => isPackage(path))
  if (!folder) throw new StepFailed(`${packageName} is not installed`)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[program])
}

function isPackage(path) {
  try {
    return readFileSync(join(path, 'package.json')).length > 0
  } catch {
    return false
  }
}
