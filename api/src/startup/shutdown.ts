/** Beside the time in which requests are still taken. */
const PATIENCE_MS = 20_000

/**
 * Ends the program once, however often it is asked: Ctrl-C in a terminal reaches every process of the group and is passed
 * on as well. Asked while still starting, it starts first, so that nothing is left half-way. A channel to the parent that
 * closes means the parent is gone.
 */
export function stopWhenAsked(started: Promise<() => Promise<void>>, drainMs: number): void {
  let isStopping = false
  const end = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), drainMs + PATIENCE_MS).unref()
    const stop = await started
    await stop()
    process.exit(0)
  }
  const ask = () => {
    end().catch((error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  if (process.channel) {
    process.once('disconnect', ask)
    process.channel.unref()
  }
}
