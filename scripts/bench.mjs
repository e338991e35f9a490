import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildAll, buildApi } from './build.mjs'
import { fetchPackages } from './packages.mjs'
import { endWithParents } from './parents.mjs'
import { mustStep, ROOT } from './progress.mjs'

const [, , command, ...rest] = process.argv
const name = command.split(':')[1]
await fetchPackages('tools', 'bench')
if (name === 'web') await buildAll()
else await mustStep('构建接口 Building the API', buildApi)
endWithParents()
const bench = spawn(process.execPath, [join(ROOT, 'tests/bench', name, 'bench.ts'), ...rest], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => bench.kill(signal))
bench.once('exit', (code) => process.exit(code ?? 1))
