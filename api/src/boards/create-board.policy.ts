import { administratorSeat } from '../acting/rights.ts'
import { type Verdict, allowAs } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'

/** A board makes neighbours of its communities' committees: which, is for the sub-district to say. */
export const canCreateBoard = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')
