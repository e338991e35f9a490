import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { useQuery } from '../graphql/query.ts'
import { FoundInTextQuery } from './board.documents.ts'

const pause = 250

/** Cards carry no texts: whether the words stand in them the server says, a moment after one has stopped typing. */
export function useFoundInText(boardId: string, search: () => string) {
  const asked = shallowRef('')
  const { data } = useQuery(FoundInTextQuery, () => (asked.value ? { boardId, search: asked.value } : null))
  /** The words that `data` is the answer to: the answer before stays there until the next has come. */
  const answered = shallowRef('')
  watch(data, () => (answered.value = asked.value), { flush: 'sync' })
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(
    search,
    (words) => {
      clearTimeout(timer)
      asked.value = ''
      // A single character would find almost anything.
      if (words.trim().length > 1) timer = setTimeout(() => (asked.value = words.trim()), pause)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return computed(() => new Set(asked.value && asked.value === answered.value ? (data.value?.issues.nodes ?? []).map(({ id }) => id) : []))
}
