import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildApi } from './build.mjs'
import { endWithParents } from './parents.mjs'
import { mustStep, programPath, ROOT } from './progress.mjs'

const WEB_ORIGIN = 'http://localhost:5173'
const port = process.env.PORT || '4000'

await mustStep('构建接口 Building the API', buildApi)
const children = [
  run([programPath('typescript#tsc'), '-b', 'api', '--watch', '--preserveWatchOutput']),
  run(['--watch', '--watch-preserve-output', '--enable-source-maps', join(ROOT, 'api/dist/main.js')], {
    ALLOWED_ORIGINS: [process.env.ALLOWED_ORIGINS, WEB_ORIGIN].filter(Boolean).join(','),
  }),
  run([programPath('vite', 'web'), 'web', '--strictPort'], { API_ORIGIN: `http://localhost:${port}` }),
]
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
endWithParents()

function run(args, env = {}) {
  return spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] }).once(
    'exit',
    end,
  )
}

/** One ends, all end; the API takes its time to stop the database. */
function end() {
  for (const child of children) child.kill('SIGTERM')
}
