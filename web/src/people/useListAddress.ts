import { ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** What narrows a list, kept in the page's address; and the pages of it shown so far, each by the cursor it begins after. */
export function useListAddress<Name extends string>() {
  const route = useRoute()
  const router = useRouter()
  const pages = ref<(string | null)[]>([null])
  watch(
    () => route.query,
    () => (pages.value = [null]),
  )

  const textOf = (name: Name): string | null => {
    const value = route.query[name]
    return typeof value === 'string' ? value : null
  }

  function choose(name: Name, value: string | undefined): void {
    void router.replace({ query: { ...route.query, [name]: value?.trim() || undefined } })
  }

  return { textOf, choose, pages }
}
