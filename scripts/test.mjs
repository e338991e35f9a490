import { spawn } from 'node:child_process'
import { buildAll } from './build.mjs'
import { fetchPackages } from './packages.mjs'
import { endWithParents } from './parents.mjs'
import { programPath, ROOT } from './progress.mjs'

await fetchPackages('tools')
await buildAll()
endWithParents()
const vitest = spawn(process.execPath, [programPath('vitest'), 'run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(3)], {
  cwd: ROOT,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => vitest.kill(signal))
vitest.once('exit', (code) => process.exit(code ?? 1))
