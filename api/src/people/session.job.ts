import type { Services } from '../acting/request.ts'
import { hourly } from '../jobs/job.ts'
import { forgetOldSessions } from './session.ts'

export const oldSessions = hourly('old-sessions', ({ database }: Services) => forgetOldSessions(database))
