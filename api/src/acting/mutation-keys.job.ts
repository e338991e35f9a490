import { hourly } from '../jobs/job.ts'
import { forgetOldKeys } from './mutation-keys.ts'
import type { Services } from './request.ts'

export const oldKeys = hourly('old-keys', ({ database }: Services) => forgetOldKeys(database))
