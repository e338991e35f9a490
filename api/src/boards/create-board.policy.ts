import { administratorSeat } from '../people/rights.ts'
import { type Verdict, allowAs } from '../people/verdict.ts'
import type { Viewer } from '../people/viewer.ts'

/** A board makes neighbours of its communities' committees: which, is for the sub-district to say. */
export const canCreateBoard = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')
