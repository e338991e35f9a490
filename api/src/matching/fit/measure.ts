import type { Measured } from './criteria/amount.ts'
import type { Worded } from './criteria/wording.ts'
import { pairsOfCharacters, plain } from './likeness.ts'
import type { Asked, Given } from './party.ts'

export const measured = ({ quantity, unit }: Asked | Given): Measured => ({
  quantity,
  unit: plain(unit ?? ''),
  unitName: unit?.trim() ?? '',
})

export const worded = ({ title, text }: Asked | Given, compared: string): Worded => ({
  pairs: pairsOfCharacters(compared),
  title,
  wholeText: `${title} ${text}`,
})
