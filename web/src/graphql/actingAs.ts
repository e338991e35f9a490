import { ref, watch } from 'vue'
import { paneKey } from './pane.ts'

const remembered = paneKey('shuangshe.actingAs')

/**
 * The hat: the appointment in whose capacity this tab acts, null for a person without appointments.
 * Kept per tab, so that two windows can wear two hats.
 */
export const actingAs = ref<string | null>(sessionStorage.getItem(remembered))

watch(actingAs, (appointmentId) => {
  if (appointmentId) sessionStorage.setItem(remembered, appointmentId)
  else sessionStorage.removeItem(remembered)
})
