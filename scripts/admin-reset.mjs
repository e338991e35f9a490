import { buildApi } from './build.mjs'
import { mustStep } from './progress.mjs'

await mustStep('构建接口 Building the API', buildApi)
await import('../api/dist/startup/reset-administrator.js')
