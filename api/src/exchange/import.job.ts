import type { Services } from '../acting/request.ts'
import { hourly } from '../jobs/job.ts'
import { forgetOldImports } from './import.store.ts'

export const oldImports = hourly('old-imports', ({ database }: Services) => forgetOldImports(database))
