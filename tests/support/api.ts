/** The one door from the tests into the API: what starts it. Everything else is asked over the wire. */
export { readConfig } from '@shuangshe/api/config.js'
export { openDatabase } from '@shuangshe/api/database/open.js'
export { startEmbeddedPostgres } from '@shuangshe/api/database/embedded/start.js'
export { forgetOldImports } from '@shuangshe/api/exchange/import.store.js'
export { loadDemoOnce } from '@shuangshe/api/demo/load.js'
export { startServer } from '@shuangshe/api/server/start.js'
export { Vault } from '@shuangshe/api/people/vault.js'
export { createFirstAdministrator } from '@shuangshe/api/people/first-administrator.js'
