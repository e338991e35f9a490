import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildApi } from './build.mjs'
import { endWithParents } from './parents.mjs'
import { mustStep, ROOT } from './progress.mjs'

await mustStep('构建接口 Building the API', buildApi)
endWithParents()
const bench = spawn(process.execPath, [join(ROOT, 'tests/bench/campaigns/bench.ts'), ...process.argv.slice(3)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => bench.kill(signal))
bench.once('exit', (code) => process.exit(code ?? 1))
