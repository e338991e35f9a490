import { setTimeout as sleep } from 'node:timers/promises'
import type { Usage } from './contender.ts'

/** What the parent gave this program to begin with. */
export const argument = <Argument>(): Argument => JSON.parse(process.argv[2]!) as Argument

/** Tells the parent that this program is ready, and answers until it is told to stop, or the parent is gone. */
export function answerParent(ready: unknown, stop: () => Promise<unknown>, answers: (question: any) => unknown = () => null): void {
  process.on('message', async (question: { usage?: true; stop?: true }) => {
    if (question.stop) {
      await stop()
      process.exit()
    }
    process.send!(question.usage ? await usage() : await answers(question))
  })
  process.once('disconnect', () => process.exit())
  process.send!({ ready })
}

async function usage(): Promise<Usage> {
  const { user, system } = process.cpuUsage()
  // Twice: what ends with a first collection is let go by the second.
  globalThis.gc?.()
  await sleep(50)
  globalThis.gc?.()
  return { cpu: user + system, memory: process.memoryUsage.rss() }
}
