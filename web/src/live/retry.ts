const shortest = 500
const longestAtFirst = 2_000
const longest = 20_000
/** At 1.25 s each on average, about a minute. */
const attemptsAtFirst = 48

/**
 * Full jitter from the first attempt on: boards come back spread over time, never all at once. A server that restarts is away for
 * seconds: during the first minute nobody waits longer than 2 s, which is what it promises. Boards that resume are cheap (each brings a
 * cursor, equal ones share one answer), so 2 s are enough to spread them. What is away longer is in trouble: from then on the wait
 * doubles up to 20 s, so that nobody storms a server that is struggling to come up.
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const most =
    attempt <= attemptsAtFirst
      ? Math.min(longestAtFirst, shortest * 2 ** (attempt + 1))
      : Math.min(longest, longestAtFirst * 2 ** Math.min(attempt - attemptsAtFirst, 10))
  return shortest + random() * (most - shortest)
}

/** Ends early when the network or the screen comes back. */
export function waitBeforeRetry(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      document.removeEventListener('visibilitychange', endWhenVisible)
      resolve()
    }
    const endWhenVisible = () => {
      if (document.visibilityState === 'visible') end()
    }
    const timer = setTimeout(end, retryDelay(attempt))
    addEventListener('online', end)
    document.addEventListener('visibilitychange', endWhenVisible)
  })
}
