import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import type { layLine } from '../../support/line.ts'
import type { World } from '../../support/world.ts'
import { type Cost, Meter } from './cost.ts'
import { Events } from './events.ts'
import { measureOpening, type Opening } from './opening.ts'
import { paintsOf, watchPaints } from './paint.ts'
import { measureScroll, type Scroll } from './scroll.ts'
import { median, quantile } from './statistics.ts'
import { cardsInSight, openBoard, type Profile, signedInAs, windowOf } from './visit.ts'

export interface House {
  browser: Browser
  line: Awaited<ReturnType<typeof layLine>>
  world: World
  url: string
  databaseUrl: string
}

export interface Measured {
  cards: number
  opening: Record<Profile, Opening>
  /** Of the main thread per event, milliseconds. */
  cost: Cost
  eventsPerSecond: number
  /** Of the main thread per second while nothing happens, milliseconds. */
  idle: number
  /** Milliseconds from a message's arrival, and from the commit it tells of, until it was painted; of how many. */
  paint: { count: number; arrival: { p50: number; p95: number }; commit: { p50: number; p95: number } }
  /** MB: when the board had been opened, and after the events. */
  heap: { before: number; after: number }
  scroll: { quiet: Scroll; busy: Scroll }
  /** Seconds from the network's return until the board showed what it had missed. */
  resume: number
  /** How many programs wanted a processor meanwhile: with more than there are, whatever is measured by the clock is theirs as well. */
  load: number
}

type Cookies = Awaited<ReturnType<typeof signedInAs>>

export async function measureBoard(house: House, cards: number, quick: boolean): Promise<Measured> {
  const { browser, url, databaseUrl, world } = house
  const seconds = quick ? 5 : 20
  const say = (what: string): void => console.log(`· ${cards} cards: ${what}`)
  const cookies = await signedInAs(browser, url, world.secretary)
  const events = await Events.open(databaseUrl, world)
  try {
    say('opening')
    const opening = {
      desktop: await openings(house, cookies, 'desktop', quick ? 1 : 3),
      phone: await openings(house, cookies, 'phone', quick ? 1 : 3),
    }
    say('events')
    const costs = await measureEvents(house, cookies, events, seconds)
    say('event to paint')
    const paint = await measurePaints(house, cookies, events, seconds / 2)
    say('scrolling')
    const scroll = await measureScrolls(house, cookies, events)
    say('coming back')
    const resume = await measureResume(house, cookies, events)
    return { cards, opening, ...costs, paint, scroll, resume, load: loadavg()[0]! }
  } finally {
    await events.close()
  }
}

/** In a window of its own on a computer. */
async function inWindow<Result>({ browser, url }: House, cookies: Cookies, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await windowOf(browser, url, cookies, 'desktop')
  const result = await work(page)
  await page.context().close()
  return result
}

/** The middle one of several, each in a browser without a memory. */
async function openings(house: House, cookies: Cookies, profile: Profile, times: number): Promise<Opening> {
  const all: Opening[] = []
  for (let time = 0; time < times; time += 1) {
    const page = await windowOf(house.browser, house.url, cookies, profile)
    all.push(await measureOpening(house.browser, page, house.world.boardId))
    await page.context().close()
  }
  const middle = (of: keyof Opening): number => median(all.map((each) => each[of]))
  return { lcp: middle('lcp'), tbt: middle('tbt'), cls: middle('cls') }
}

function measureEvents(house: House, cookies: Cookies, events: Events, seconds: number) {
  return inWindow(house, cookies, async (page) => {
    await openBoard(page, house.world.boardId)
    const meter = await Meter.of(page)
    const before = await meter.heap()
    const idle = (await meter.during(() => sleep(2_000))).all / 2
    const inSight = await cardsInSight(page)
    // The last events are still on their way when they have happened.
    const { result, ...cost } = await meter.during(async () => {
      const run = await events.run(seconds, inSight)
      await sleep(1_500)
      return run
    })
    const perEvent = Object.fromEntries(Object.entries(cost).map(([of, spent]) => [of, spent / result.count])) as unknown as Cost
    return { cost: perEvent, eventsPerSecond: result.perSecond, idle, heap: { before, after: await meter.heap() } }
  })
}

function measurePaints(house: House, cookies: Cookies, events: Events, seconds: number): Promise<Measured['paint']> {
  return inWindow(house, cookies, async (page) => {
    await watchPaints(page)
    await openBoard(page, house.world.boardId)
    await events.run(seconds, await cardsInSight(page))
    await sleep(1_000)
    const paints = await paintsOf(page)
    const after = (times: number[]) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) })
    return {
      count: paints.length,
      arrival: after(paints.map(({ painted, arrived }) => painted - arrived)),
      commit: after(paints.map(({ painted, step }) => painted - events.committing.get(step)!)),
    }
  })
}

function measureScrolls(house: House, cookies: Cookies, events: Events): Promise<Measured['scroll']> {
  return inWindow(house, cookies, async (page) => {
    await openBoard(page, house.world.boardId)
    const inSight = await cardsInSight(page)
    const quiet = await measureScroll(house.browser, page)
    const [busy] = await Promise.all([measureScroll(house.browser, page), events.run(8, inSight)])
    return { quiet, busy }
  })
}

/** A hundred things happen while the line is cut; the board shows the last of them when it is back. */
function measureResume({ browser, line, world }: House, cookies: Cookies, events: Events): Promise<number> {
  return inWindow({ browser, line, world, url: line.url, databaseUrl: '' }, cookies, async (page) => {
    await openBoard(page, world.boardId)
    const [first] = await cardsInSight(page)
    line.cut()
    await page.context().setOffline(true)
    await page.locator('.live.is-offline').first().waitFor()
    await events.run(1, [])
    const title = await events.nameAnew(first!)
    const start = performance.now()
    line.mend()
    await page.context().setOffline(false)
    await page.locator('[data-card]', { hasText: title }).waitFor()
    await page.locator('.live.is-live').first().waitFor({ state: 'attached' })
    return (performance.now() - start) / 1_000
  })
}
