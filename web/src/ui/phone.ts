import { onScopeDispose, ref, type Ref } from 'vue'

/** One column at a time below this width. */
export function usePhone(): Ref<boolean> {
  const narrow = matchMedia('(max-width: 720px)')
  const isPhone = ref(narrow.matches)
  const follow = (event: MediaQueryListEvent) => (isPhone.value = event.matches)
  narrow.addEventListener('change', follow)
  onScopeDispose(() => narrow.removeEventListener('change', follow))
  return isPhone
}
