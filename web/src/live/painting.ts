/** While one thing follows the other, a board is painted twenty times a second: more often nobody could tell, and it costs as much again. */
const calm = 50
/** A hidden window paints no frames: there a timer stands in. */
const hidden = 100

/** Paints in the next frame when nothing was painted lately, otherwise as soon as a pause is over: all that came meanwhile at once. */
export function paintCalmly(run: () => void): { paint: () => void; stop: () => void } {
  let isDue = false
  let isOver = false
  let last = -Infinity

  function now(): void {
    if (!isDue || isOver) return
    isDue = false
    last = performance.now()
    run()
  }

  function paint(): void {
    if (isDue) return
    isDue = true
    if (document.hidden) return void setTimeout(now, hidden)
    const pause = last + calm - performance.now()
    if (pause > 0) setTimeout(() => requestAnimationFrame(now), pause)
    else requestAnimationFrame(now)
  }

  /** The frame that was waited for doesn't come until the window is back: what is due by then would pile up. */
  function leaveFrames(): void {
    if (isDue && document.hidden) setTimeout(now, hidden)
  }

  function stop(): void {
    isOver = true
    document.removeEventListener('visibilitychange', leaveFrames)
  }

  document.addEventListener('visibilitychange', leaveFrames)
  return { paint, stop }
}
