import { administratorSeat } from '../people/rights.ts'
import { type Verdict, allowAs } from '../people/verdict.ts'
import type { Viewer } from '../people/viewer.ts'

/** From where somebody signs in is his or her own affair, and that of those who see to the sub-district’s accounts. */
export const canReadSecurityEvents = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')
