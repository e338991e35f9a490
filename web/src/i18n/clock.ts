import { computed, shallowRef } from 'vue'
import { localDay } from './dates.ts'

/** Now, to the minute: what is due changes while nobody does anything. */
export const minute = shallowRef(new Date())

/** The day it is in Shanghai: a page may be open over midnight. */
export const today = computed(() => localDay(minute.value))

const tick = () => (minute.value = new Date())
setInterval(tick, 60_000)
// Whoever comes back to a page that slept sees today's at once.
if (typeof document !== 'undefined') document.addEventListener('visibilitychange', tick)
