import { nextTick, onMounted, watch, type Ref } from 'vue'

/** In a row that scrolls sideways the one that is chosen stays in sight, whatever it was chosen by. */
export function useShownChoice(row: Readonly<Ref<HTMLElement | null>>, chosen: () => unknown): void {
  async function bringIntoView(): Promise<void> {
    await nextTick()
    row.value
      ?.querySelector('[aria-pressed="true"], [aria-selected="true"], [aria-current="page"]')
      ?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }
  onMounted(bringIntoView)
  watch(chosen, bringIntoView)
}
