import { computed, onScopeDispose, type Ref, shallowReactive, watch } from 'vue'

/** What lies above the page and keeps the rest of it from being used; the topmost is the last. */
interface Layer {
  /** Where messages are shown while it is the topmost: outside of it nothing can be pressed. */
  place: HTMLElement
  /** What going back in the browser does to it; without, it belongs to its address and goes with that. */
  close: (() => void) | undefined
}

const layers = shallowReactive<Layer[]>([])

export const placeForMessages = computed(() => layers.at(-1)?.place)

/** Lies above the page for as long as its `place` is there. */
export function useLayer(place: Readonly<Ref<HTMLElement | null>>, close?: () => void): void {
  let layer: Layer | undefined
  const leave = (): void => {
    if (layer) layers.splice(layers.indexOf(layer), 1)
    layer = undefined
  }
  watch(place, (element) => {
    leave()
    if (!element) return
    layer = { place: element, close }
    layers.push(layer)
  })
  onScopeDispose(leave)
}

/** Whether there was something to close. */
export function closeTopLayer(): boolean {
  const close = layers.at(-1)?.close
  close?.()
  return close !== undefined
}
