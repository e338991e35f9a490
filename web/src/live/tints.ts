import { onScopeDispose, shallowReactive } from 'vue'

/** Long enough to be noticed, short enough not to distract. */
const duration = 1_200

/** What has just changed. All that changed at once fades at once; what changes again meanwhile begins anew. */
export function useTints() {
  const tinted = shallowReactive(new Set<string>())
  const latest = new Map<string, symbol>()
  const timers = new Set<ReturnType<typeof setTimeout>>()

  function tint(ids: readonly string[]): void {
    if (ids.length === 0) return
    const mine = Symbol()
    for (const id of ids) {
      latest.set(id, mine)
      tinted.add(id)
    }
    const timer = setTimeout(() => {
      timers.delete(timer)
      for (const id of ids) if (latest.get(id) === mine && latest.delete(id)) tinted.delete(id)
    }, duration)
    timers.add(timer)
  }

  onScopeDispose(() => timers.forEach((timer) => clearTimeout(timer)))
  return { tinted: tinted as ReadonlySet<string>, tint }
}
