/** Loaded into a server before anything else: says twice a second how long its event loop was held up. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const TELL_MS = 500

if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const tell = (): void => {
    console.error(`LAG ${Date.now()} ${delay.max / 1e6} ${delay.percentile(99) / 1e6}`)
    delay.reset()
  }
  setInterval(tell, TELL_MS).unref()
}
