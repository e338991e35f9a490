import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runProgram, stepAside } from './progress.mjs'

const WEB_INPUTS = ['web/{src,public}/**/*', 'web/*.{ts,json,html}', 'schema/**/*', 'pnpm-lock.yaml']
const WEB_STAMP = join(ROOT, 'web/dist/.inputs')

/** Both at once. */
export async function buildAll() {
  const built = await Promise.all([stepAside('构建接口 Building the API', buildApi), stepAside('构建网页 Building the web', buildWeb)])
  if (built.includes(false)) process.exit(1)
}

/** Without a look at the types, which is `check`'s. */
export async function buildApi() {
  await runProgram('typescript#tsc', ['-b', 'api', '--noCheck'])
  removeOrphans()
}

/** Entities and resolvers are found by their file names: what no longer has a source must not be found. */
function removeOrphans() {
  const sources = new Set(globSync('**/*.ts', { cwd: join(ROOT, 'api/src') }).map((file) => file.replace(/\.ts$/, '')))
  for (const file of globSync('**/*.{js,js.map,d.ts}', { cwd: join(ROOT, 'api/dist') })) {
    if (!sources.has(file.replace(/\.(js|js\.map|d\.ts)$/, ''))) rmSync(join(ROOT, 'api/dist', file))
  }
}

/** Builds only what changed: the stamp beside the result names the inputs it was made from. */
export async function buildWeb() {
  const inputs = hashOf(WEB_INPUTS)
  if (existsSync(WEB_STAMP) && readFileSync(WEB_STAMP, 'utf8') === inputs) return '无变化 unchanged'
  await runProgram('vite', ['build', '--logLevel', 'warn'], { workspace: 'web' })
  writeFileSync(WEB_STAMP, inputs)
}

function hashOf(patterns) {
  const hash = createHash('sha256')
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT, withFileTypes: true }))
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  for (const path of paths.sort()) hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}
