import { administratorSeat } from '../acting/rights.ts'
import { type Verdict, allowAs } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'

/** From where somebody signs in is his or her own affair, and that of those who see to the sub-district’s accounts. */
export const canReadSecurityEvents = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')
