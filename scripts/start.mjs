import { buildAll } from './build.mjs'
import { endWithParents } from './parents.mjs'

process.setSourceMapsEnabled(true)
await buildAll()
endWithParents()
// In this very process: signals reach the server without a middleman.
await import('../api/dist/main.js')
