import type { CardKind } from '../live/card.ts'
import { saidOfResource } from './said.ts'

export const card: CardKind<{ number: number }> = { type: 'Need', lane: 'needs', view: 'resources', said: saidOfResource }
