import { jobNeeds } from './job-needs.ts'
import { jobOffers } from './job-offers.ts'
import type { Sheet, SheetName } from './sheet.ts'

export const sheets: Record<SheetName, Sheet> = { JOB_OFFERS: jobOffers, JOB_NEEDS: jobNeeds }

export const isSheetName = (name: string): name is SheetName => Object.hasOwn(sheets, name)
