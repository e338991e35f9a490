import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildAll } from './build.mjs'
import { fetchPackages } from './packages.mjs'
import { endWithParents } from './parents.mjs'
import { ROOT } from './progress.mjs'

await fetchPackages('tools')
await buildAll()
endWithParents()
const faults = spawn(process.execPath, [join(ROOT, 'tests/faults/run.ts'), ...process.argv.slice(3)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => faults.kill(signal))
faults.once('exit', (code) => process.exit(code ?? 1))
