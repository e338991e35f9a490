import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { readFilters, writeFilters, type Filters, type Flag } from './filters.ts'

/** The filters are the address: they can be sent, bookmarked, and gone back to. */
export function useFilters() {
  const route = useRoute()
  const router = useRouter()
  const filters = computed(() => readFilters(route.query))

  function narrow(change: Partial<Filters>): void {
    void router.replace({ query: writeFilters({ ...filters.value, ...change }) })
  }

  function toggle(flag: Flag): void {
    const on = new Set(filters.value.flags)
    if (!on.delete(flag)) on.add(flag)
    narrow({ flags: on })
  }

  function widen(): void {
    narrow({ side: '', category: '', search: '', flags: new Set() })
  }

  return { filters, narrow, toggle, widen }
}
