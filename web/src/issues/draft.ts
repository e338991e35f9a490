import { reactive, ref, watch, type Ref } from 'vue'
import { paneKey } from '../graphql/pane.ts'

export interface Draft<Fields extends object> {
  fields: Fields
  /** Something written earlier was found and is shown again. */
  isRestored: Ref<boolean>
  /** Back to the beginning; called when sent. */
  clear: () => void
}

/** What is being written survives closing the form and reloading the page, until it is sent. */
export function useDraft<Fields extends object>(name: string, initial: () => Fields): Draft<Fields> {
  const key = paneKey(`shuangshe.draft.${name}`)
  const stored = read<Fields>(key)
  const fields = reactive({ ...initial(), ...stored }) as Fields
  const isRestored = ref(stored !== null)

  watch(
    () => JSON.stringify(fields),
    (written) => {
      if (written === JSON.stringify(initial())) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, written)
    },
    { flush: 'sync' },
  )

  function clear(): void {
    const beginning = initial()
    if (JSON.stringify(fields) !== JSON.stringify(beginning)) Object.assign(fields, beginning)
    sessionStorage.removeItem(key)
    isRestored.value = false
  }

  return { fields, isRestored, clear }
}

function read<Fields>(key: string): Partial<Fields> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Fields> | null
  } catch {
    return null
  }
}
