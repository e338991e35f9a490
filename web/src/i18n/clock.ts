import { shallowRef } from 'vue'

/** Now, to the minute: what is due changes while nobody does anything. */
export const minute = shallowRef(new Date())

setInterval(() => (minute.value = new Date()), 60_000)
