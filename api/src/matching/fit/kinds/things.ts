import { amount } from '../criteria/amount.ts'
import { wording } from '../criteria/wording.ts'
import { measured, worded } from '../measure.ts'
import type { Asked, Given } from '../party.ts'
import type { KindFit } from './kind-fit.ts'

/** Funds, goods and micro-wishes: what they are is in their words, how much in their quantity. */
export function thingsFit(forWords: number, sameUnit: boolean) {
  const need = (asked: Asked) => ({ ...measured(asked), ...worded(asked, asked.title) })
  const offer = (given: Given) => ({ ...measured(given), ...worded(given, `${given.title} ${given.text}`) })
  return { need, offer, criteria: [wording(forWords), amount(1000 - forWords, { sameUnit })] } satisfies KindFit<
    ReturnType<typeof need>,
    ReturnType<typeof offer>
  >
}
