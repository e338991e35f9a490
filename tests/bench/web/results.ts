import { availableParallelism } from 'node:os'
import { printTable } from '../table.ts'
import type { Measured } from './board.ts'
import type { Scroll } from './scroll.ts'

export function printResults(results: readonly Measured[]): void {
  const row = (what: string, tell: (of: Measured) => string): string[] => [what, ...results.map(tell)]
  printTable([
    ['', ...results.map(({ cards }) => `${cards.toLocaleString('en')} cards`)],
    row('LCP desktop / phone', ({ opening }) => `${ms(opening.desktop.lcp)} / ${ms(opening.phone.lcp)}`),
    row('TBT desktop / phone', ({ opening }) => `${ms(opening.desktop.tbt)} / ${ms(opening.phone.tbt)}`),
    row('CLS desktop / phone', ({ opening }) => `${opening.desktop.cls.toFixed(3)} / ${opening.phone.cls.toFixed(3)}`),
    row('events per second', ({ eventsPerSecond }) => eventsPerSecond.toFixed(0)),
    row('processor per event', ({ cost }) => `${cost.all.toFixed(2)} ms`),
    row('  script / style / layout', ({ cost }) => [cost.script, cost.style, cost.layout].map((part) => part.toFixed(2)).join(' / ')),
    row('processor when idle, per second', ({ idle }) => ms(idle)),
    row('arrival to paint, p50 / p95', ({ paint }) => `${ms(paint.arrival.p50)} / ${ms(paint.arrival.p95)}`),
    row('commit to paint, p50 / p95', ({ paint }) => `${ms(paint.commit.p50)} / ${ms(paint.commit.p95)}`),
    row('heap, opened / after events', ({ heap }) => `${heap.before.toFixed(1)} / ${heap.after.toFixed(1)} MB`),
    row('scrolling, nothing happens', ({ scroll }) => scrolled(scroll.quiet)),
    row('scrolling, 100 events per second', ({ scroll }) => scrolled(scroll.busy)),
    row('back after an interruption', ({ resume }) => `${resume.toFixed(2)} s`),
    row(`programs at work on ${availableParallelism()} processors`, ({ load }) => load.toFixed(1)),
  ])
}

const ms = (value: number): string => `${value.toFixed(0)} ms`

const scrolled = ({ frames, dropped, longTasks, longest, busy }: Scroll): string =>
  `${dropped} of ${frames} frames dropped, ${longTasks} long tasks (${ms(longest)}), ${busy.toFixed(0)} ms/s`
