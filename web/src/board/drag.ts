import type { Directive } from 'vue'
import { shallowRef } from 'vue'

type Adapter = typeof import('@atlaskit/pragmatic-drag-and-drop/element/adapter')

let provide: (adapter: Adapter) => void
const adapter = new Promise<Adapter>((resolve) => (provide = resolve))

/** Loaded where there is a mouse, once the board is on screen; fingers use the menu. What asked before is served then. */
export async function loadDragging(): Promise<void> {
  if (matchMedia('(pointer: fine)').matches) provide(await import('@atlaskit/pragmatic-drag-and-drop/element/adapter'))
}

/** The card in the air. */
export const dragged = shallowRef<string | null>(null)

type Release = () => void
const releases = new WeakMap<HTMLElement, Release>()

function holdFor(element: HTMLElement, register: (adapter: Adapter) => Release): void {
  let isGone = false
  let release: Release | undefined
  void adapter.then((loaded) => {
    if (!isGone) release = register(loaded)
  })
  releases.set(element, () => {
    isGone = true
    release?.()
  })
}

/** `v-drag-card="id"` */
export const vDragCard: Directive<HTMLElement, string> = {
  mounted: (element, { value: id }) => holdFor(element, ({ draggable }) => draggable({ element, getInitialData: () => ({ cardId: id }) })),
  updated(element, { value: id, oldValue }) {
    if (id === oldValue) return
    releases.get(element)?.()
    holdFor(element, ({ draggable }) => draggable({ element, getInitialData: () => ({ cardId: id }) }))
  },
  unmounted: (element) => releases.get(element)?.(),
}

/** `v-drop-stage="{ stage, over }"`: `over` is told when a card hovers above it. */
export const vDropStage: Directive<HTMLElement, { stage: string; over: (isOver: boolean) => void }> = {
  mounted: (element, { value }) =>
    holdFor(element, ({ dropTargetForElements }) =>
      dropTargetForElements({
        element,
        getData: () => ({ stage: value.stage }),
        onDragEnter: () => value.over(true),
        onDragLeave: () => value.over(false),
        onDrop: () => value.over(false),
      }),
    ),
  unmounted: (element) => releases.get(element)?.(),
}

/** Follows every drag until stopped. */
export function watchDragging(picked: (cardId: string) => void, dropped: (cardId: string, stage: string) => void): Release {
  let isStopped = false
  let stop: Release | undefined
  void adapter.then(({ monitorForElements }) => {
    if (isStopped) return
    stop = monitorForElements({
      canMonitor: ({ source }) => typeof source.data.cardId === 'string',
      onDragStart({ source }) {
        dragged.value = source.data.cardId as string
        picked(dragged.value)
      },
      onDrop({ source, location }) {
        dragged.value = null
        const stage = location.current.dropTargets[0]?.data.stage
        if (typeof stage === 'string') dropped(source.data.cardId as string, stage)
      },
    })
  })
  return () => {
    isStopped = true
    stop?.()
  }
}
