import { computed, shallowRef } from 'vue'

/** The requests that wait for an answer of the viewer's committees: the badge in the bar keeps them true, on whatever page one is. */
export const waitingRequests = shallowRef<readonly { id: string; version: number }[]>([])

/** Differs whenever another request waits than before. */
export const waitingKey = computed(() => waitingRequests.value.map(({ id, version }) => `${id} ${version}`).join())
