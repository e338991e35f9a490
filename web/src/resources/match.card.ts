import type { CardKind } from '../live/card.ts'
import { saidOfResource } from './said.ts'

export const card: CardKind<{ number: number }> = { type: 'Match', lane: 'matches', view: 'resources', said: saidOfResource }
