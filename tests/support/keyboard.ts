import type { Locator, Page } from 'playwright-core'

/** What has the focus, for people; `null` where it is lost or can’t be seen. */
export function focusOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    const isContainer = element.matches('[role=dialog], [role=menu], main, [data-sonner-toaster]')
    return isMarked || isContainer
      ? `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`
      : null
  })
}

/** Behind the last thing on a page the focus leaves it, and comes back at the first. */
const END = '(end of the page)'

/** Tab by Tab, as someone without a mouse goes, once round the page; throws where the focus is lost on the way, or the goal is never reached. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const way: string[] = []
  for (let step = 0; step < 60; step += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
    const focus = await focusOf(page)
    if (focus === null && way.includes(END)) throw new Error(`the focus was lost after: ${way.join(' → ')}`)
    way.push(focus ?? END)
  }
  throw new Error(`never reached; the way was: ${way.join(' → ')}`)
}

/** Waits until this has the focus. */
export async function focused(target: Locator): Promise<void> {
  const element = await target.elementHandle()
  await target.page().waitForFunction((wanted) => wanted === document.activeElement, element)
}
