import { type Goal, goal } from '../goals.ts'
import type { Measured } from './board.ts'
import { webSize } from './size.ts'

const MOST_JS_KB = 160
const MOST_CSS_KB = 15
const OPENING = { desktop: { lcp: 1_000, tbt: 100 }, phone: { lcp: 2_500, tbt: 300 } }
const MOST_CLS = 0.02
const MOST_PAINT_MS = 100
const MOST_CPU_MS = 8
const MOST_HEAP_MB = 20
const MOST_RESUME_S = 2

export function goalsOf(results: readonly Measured[]): Goal[] {
  return [...goalsOfSize(), ...results.flatMap(goalsOfBoard)]
}

function goalsOfSize(): Goal[] {
  const { js, css } = webSize()
  return [atMost('first screen: JS, gzipped', js, MOST_JS_KB, 'KB'), atMost('first screen: CSS, gzipped', css, MOST_CSS_KB, 'KB', 1)]
}

function goalsOfBoard({ cards, opening, cost, paint, heap, resume }: Measured): Goal[] {
  const name = (of: string): string => `${cards.toLocaleString('en')} cards: ${of}`
  const opened = (['desktop', 'phone'] as const).flatMap((profile) => [
    atMost(name(`LCP, ${profile}`), opening[profile].lcp, OPENING[profile].lcp, 'ms'),
    atMost(name(`TBT, ${profile}`), opening[profile].tbt, OPENING[profile].tbt, 'ms'),
    atMost(name(`CLS, ${profile}`), opening[profile].cls, MOST_CLS, '', 3),
  ])
  return [
    ...opened,
    atMost(name('processor per event'), cost.all, MOST_CPU_MS, 'ms', 2),
    atMost(name('event to paint, p95'), paint.arrival.p95, MOST_PAINT_MS, 'ms'),
    atMost(name('heap'), heap.after, MOST_HEAP_MB, 'MB', 1),
    atMost(name('resume'), resume, MOST_RESUME_S, 's', 2),
  ]
}

function atMost(name: string, measured: number, most: number, unit: string, digits = 0): Goal {
  return goal(name, `≤ ${most} ${unit}`.trim(), `${measured.toFixed(digits)} ${unit}`.trim(), measured <= most)
}
