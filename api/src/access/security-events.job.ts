import type { Services } from '../acting/request.ts'
import { hourly } from '../jobs/job.ts'
import { forgetOldSecurityEvents } from './security-events.query.ts'

export const oldSecurityEvents = hourly('old-security-events', ({ database }: Services) => forgetOldSecurityEvents(database))
