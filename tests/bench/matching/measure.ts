/** One method on one campaign, in a process of its own so that its memory is its own: prints what was measured. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'

const [size, method] = process.argv.slice(2).map((text) => JSON.parse(text) as unknown)
const before = process.resourceUsage().maxRSS
const delay = monitorEventLoopDelay({ resolution: 5 })
const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { size, method } })
delay.enable()
worker.once('message', (outcome: object) => {
  delay.disable()
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const lag = { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 }
  console.log(JSON.stringify({ ...outcome, megabytes, ofThese: Math.round(before / 1024), lag }))
})
