import { graduateMatches, graduateNeeds, graduateOffers } from './graduates.ts'
import { sharedMatches, sharedNeeds, sharedOffers } from './sharing.ts'

/** Every need, offer and introduction of the demo. */
export const needs = [...graduateNeeds, ...sharedNeeds]
export const offers = [...graduateOffers, ...sharedOffers]
export const matches = [...graduateMatches, ...sharedMatches]
