import type { CDPSession, Page } from 'playwright-core'

/** What the page's main thread had to do, in milliseconds of its own time: whoever else the processors are busy with does not count. */
export interface Cost {
  all: number
  script: number
  style: number
  layout: number
}

export class Meter {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new Meter(session)
  }

  async during<Result>(work: () => Promise<Result>): Promise<Cost & { result: Result }> {
    const before = await this.#read()
    const result = await work()
    const after = await this.#read()
    const spent = (name: string): number => (after.get(name)! - before.get(name)!) * 1_000
    return {
      all: spent('TaskDuration'),
      script: spent('ScriptDuration'),
      style: spent('RecalcStyleDuration'),
      layout: spent('LayoutDuration'),
      result,
    }
  }

  /** What is held when nothing is left that could be let go of, in MB. */
  async heap(): Promise<number> {
    for (let round = 0; round < 3; round += 1) await this.#session.send('HeapProfiler.collectGarbage')
    return (await this.#read()).get('JSHeapUsedSize')! / 1e6
  }

  async #read(): Promise<Map<string, number>> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return new Map(metrics.map(({ name, value }) => [name, value]))
  }
}
