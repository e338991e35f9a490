import { type Criterion, good, missing, weak } from '../reason.ts'

export interface Measured {
  quantity: number
  /** Written alike; empty: not said. */
  unit: string
  unitName: string
}

interface AmountRules {
  /** Money and goods in another measure can’t be counted against one another. */
  sameUnit: boolean
}

/** How much of what is asked for can be given. */
export function amount(full: number, { sameUnit }: AmountRules): Criterion<Measured, Measured> {
  const differs = (need: Measured, offer: Measured) => sameUnit && need.unit !== '' && offer.unit !== '' && need.unit !== offer.unit
  return {
    points(need, offer) {
      if (differs(need, offer)) return -1
      return need.quantity <= offer.quantity ? full : Math.round((full * offer.quantity) / need.quantity)
    },
    statements(need, offer) {
      if (differs(need, offer)) return [missing('UNIT_DIFFERS', { asked: need.unitName, given: offer.unitName })]
      const unit = need.unitName || offer.unitName
      const facts = { given: Math.min(offer.quantity, need.quantity), asked: need.quantity, unit: unit ? ` ${unit}` : '' }
      return [need.quantity <= offer.quantity ? good('AMOUNT_FULL', facts) : weak('AMOUNT_PART', facts)]
    },
  }
}
