import { onMounted, onScopeDispose, type Ref, shallowRef, watch } from 'vue'

/** How many of a list's items, from the first on, are seen whole. The list keeps its height; what is below it is cut off. */
export function useWholeItems(list: Readonly<Ref<HTMLElement | null>>, items: () => unknown): Readonly<Ref<number>> {
  const whole = shallowRef(0)

  function count(): void {
    const element = list.value
    if (!element) return
    const end = element.getBoundingClientRect().bottom
    const beyond = Array.from(element.children).findIndex((item) => item.getBoundingClientRect().bottom > end)
    whole.value = beyond < 0 ? element.children.length : beyond
  }

  const observer = new ResizeObserver(count)
  onMounted(() => observer.observe(list.value!))
  watch(items, count, { flush: 'post' })
  onScopeDispose(() => observer.disconnect())
  return whole
}
