import type { Page } from 'playwright-core'

/** A step on a card that was in sight: when its message came and when the frame that shows it was painted, milliseconds since 1970. */
export interface Painted {
  step: string
  arrived: number
  painted: number
}

/** Has a page that is opened from now on remember when what it heard was to be seen. */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(watch)
}

/** What was painted so far. */
export function paintsOf(page: Page): Promise<Painted[]> {
  return page.evaluate(() => (window as unknown as { painted: Painted[] }).painted)
}

/** Runs in the page, before anything of it. */
function watch(): void {
  interface Awaited {
    title: string
    stage: string
    steps: { step: string; arrived: number }[]
  }
  const painted: Painted[] = []
  const awaited = new Map<string, Awaited>()
  const now = (): number => performance.timeOrigin + performance.now()
  const cardOf = (id: string) => document.querySelector(`[data-card="${id}"]`)

  function hear(data: string): void {
    if (!data.includes('"IssueChanged"')) return
    const arrived = now()
    for (const { issue } of JSON.parse(data).payload.data.boardEvents.events) {
      if (!issue?.title || !cardOf(issue.id)) continue
      const steps = awaited.get(issue.id)?.steps ?? []
      awaited.set(issue.id, {
        title: issue.title,
        stage: issue.stage,
        steps: [...steps, { step: `${issue.id}@${issue.version}`, arrived }],
      })
    }
  }

  /** Moved out of sight counts as seen to move. */
  function isShown(id: string, { title, stage }: Awaited): boolean {
    const card = cardOf(id)
    return !card || (card.closest<HTMLElement>('[data-stage]')?.dataset['stage'] === stage && card.textContent!.includes(title))
  }

  function look(): void {
    for (const [id, card] of awaited) {
      if (!isShown(id, card)) continue
      awaited.delete(id)
      painted.push(...card.steps.map((step) => ({ ...step, painted: now() })))
    }
  }

  // A message sent while a frame is made is heard when it has been painted.
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', look)
  port1.start()
  requestAnimationFrame(function frame() {
    port2.postMessage(0)
    requestAnimationFrame(frame)
  })

  Object.assign(window, {
    painted,
    WebSocket: class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols)
        this.addEventListener('message', ({ data }) => hear(data as string))
      }
    },
  })
}
