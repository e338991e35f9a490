import { ref } from 'vue'

/** Whether the form for a new issue is open: the bar's button, the phone's plus and the key N all open the same. */
export const isReporting = ref(false)

export function requestReport(): void {
  isReporting.value = true
}
