import { elementScroll, type Virtualizer } from '@tanstack/vue-virtual'

type Cards = Virtualizer<HTMLElement, HTMLElement>

/**
 * How a list of cards begins: drawn as if it were as high as the window, and told how high it is when the browser lays everything out
 * in any case. Asked for, each column of a board would cost a layout of all that had been drawn before it.
 */
export function beginWithoutLayout() {
  let isAtTop = true
  return {
    initialRect: { width: 0, height: innerHeight },
    observeElementRect({ scrollElement }: Cards, tell: (rect: { width: number; height: number }) => void) {
      const observer = new ResizeObserver(([entry]) => tell(entry!.contentRect))
      observer.observe(scrollElement!)
      return () => observer.disconnect()
    },
    // A list stands at its top when it appears: sending it there, too, would cost a layout.
    scrollToFn: ((offset, options, cards) => {
      if (!isAtTop || offset !== 0 || options.adjustments) elementScroll(offset, options, cards)
      isAtTop = false
    }) satisfies typeof elementScroll<HTMLElement>,
  }
}
