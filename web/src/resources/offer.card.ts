import type { CardKind } from '../live/card.ts'
import { saidOfResource } from './said.ts'

export const card: CardKind<{ number: number }> = { type: 'Offer', lane: 'offers', view: 'resources', said: saidOfResource }
