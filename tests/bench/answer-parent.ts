import { setTimeout as sleep } from 'node:timers/promises'

type Question = { stop?: true; cpu?: true; memory?: true } & Record<string, any>

/** What the parent gave this program to begin with. */
export const argument = <Argument>(): Argument => JSON.parse(process.argv[2]!) as Argument

/** Tells the parent that this program is ready, and answers one question after the other, until it is told to stop or the parent is gone. */
export function answerParent(ready: unknown, stop: () => unknown, answers: (question: any) => unknown = () => null): void {
  let before: Promise<unknown> = Promise.resolve()
  const answer = async (question: Question): Promise<void> => {
    if (question.stop) {
      await stop()
      process.exit()
    }
    try {
      process.send!({ answer: await (question.cpu ? cpu() : question.memory ? memory() : answers(question)) })
    } catch (error) {
      process.send!({ failed: error instanceof Error ? error.stack : String(error) })
    }
  }
  process.on('message', (question: Question) => (before = before.then(() => answer(question))))
  process.once('disconnect', () => process.exit())
  process.send!({ answer: ready })
}

/** Tells the parent something it did not ask for. */
export function tell(told: unknown): void {
  process.send!({ told })
}

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

const collect = globalThis.gc as ((options: Record<string, string>) => void) | undefined

async function memory(): Promise<number> {
  // More than once: what ends with a first collection is let go by the next. As a last resort, so that room kept for more is given back.
  for (let times = 0; times < 3; times++) {
    collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    await sleep(100)
  }
  return process.memoryUsage.rss()
}
