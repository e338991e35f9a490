import { onScopeDispose, reactive, watch } from 'vue'

const tintDuration = 1_200
/** One's own act shows itself within that time, however slow the line. */
const ownActs = 5_000

/** Rows that somebody else has just changed; `own` keeps what one does oneself from being shown as news. */
export function useTinted<Row>(rows: () => readonly Row[], idOf: (row: Row) => string, stateOf: (row: Row) => string) {
  const tinted = reactive(new Set<string>())
  const mine = new Map<string, number>()
  let known = new Map<string, string>()
  const timers = new Set<ReturnType<typeof setTimeout>>()

  function tint(id: string): void {
    tinted.add(id)
    const timer = setTimeout(() => {
      tinted.delete(id)
      timers.delete(timer)
    }, tintDuration)
    timers.add(timer)
  }

  watch(
    rows,
    (now) => {
      const next = new Map(now.map((row) => [idOf(row), stateOf(row)]))
      for (const [id, state] of next) {
        const before = known.get(id)
        if (before === undefined || before === state) continue
        if (Date.now() - (mine.get(id) ?? -Infinity) > ownActs) tint(id)
      }
      known = next
    },
    { immediate: true },
  )
  onScopeDispose(() => timers.forEach((timer) => clearTimeout(timer)))

  return { tinted: tinted as ReadonlySet<string>, own: (id: string) => void mine.set(id, Date.now()) }
}
