import type { Services } from '../acting/request.ts'
import { hourly } from '../jobs/job.ts'
import { forgetOldAttempts } from './sign-in-attempts.ts'

export const oldAttempts = hourly('old-attempts', ({ database }: Services) => forgetOldAttempts(database))
