import axe from 'axe-core'
import type { Page } from 'playwright-core'

const POPUPS = '[role=dialog], [role=menu]'
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Something to look at: a page, and the names of what is pressed to open what lies above it. */
export type Sight = [path: string, ...presses: string[]]

/** All that is wrong with these, one after the other. */
export async function look(page: Page, sights: readonly Sight[]): Promise<string[]> {
  const found: string[] = []
  for (const [path, ...presses] of sights) {
    await page.goto(path)
    await settled(page)
    for (const name of presses) await press(page, name)
    found.push(...(await faults(page, [path, ...presses].join(' → '))))
  }
  return found
}

/** Presses a button, an entry of a menu or a tab, and waits for what it opens. */
async function press(page: Page, name: string): Promise<void> {
  const dialogs = page.getByRole('dialog')
  const scope = (await dialogs.count()) > 0 ? dialogs.last() : page
  const words = { name: new RegExp(`^${name}`) }
  const pressed = scope.getByRole('button', words).or(page.getByRole('menuitem', words)).or(scope.getByRole('tab', words)).first()
  const isTab = (await pressed.getAttribute('role')) === 'tab'
  await page.evaluate((popups) => document.querySelectorAll(popups).forEach((popup) => popup.setAttribute('data-known', '')), POPUPS)
  await pressed.click()
  if (!isTab) await page.locator(`:is(${POPUPS}):not([data-known])`).first().waitFor()
  await settled(page)
}

/** Nothing is on its way to the screen any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('#main')?.textContent?.trim() && !document.querySelector('.ui-skeleton, [aria-busy=true]'),
  )
}

type Question = { only: 'everything' } | { only: 'rule'; rule: string }

/**
 * What WCAG 2 A/AA finds fault with on the page as it is now: every rule as it stands, and the contrasts once more in the other
 * theme. One line per element.
 */
export async function faults(page: Page, name: string): Promise<string[]> {
  await page.evaluate(axe.source)
  await wear(page, 'light')
  const inLight = await ask(page, { only: 'everything' })
  await wear(page, 'dark')
  const inDark = await ask(page, { only: 'rule', rule: 'color-contrast' })
  return [...inLight.map((fault) => `${name}: ${fault}`), ...inDark.map((fault) => `${name}, dark: ${fault}`)]
}

/** At once: nothing fades from one colour to the other. */
async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => {
    const still = new CSSStyleSheet()
    still.replaceSync('* { transition: none !important; animation: none !important }')
    document.adoptedStyleSheets = [still]
    document.documentElement.dataset['theme'] = chosen
  }, theme)
}

/** With something open above the page, only that is asked about: the rest is out of reach, and was looked at by itself. */
function ask(page: Page, question: Question): Promise<string[]> {
  const runOnly = question.only === 'everything' ? LEVELS : { type: 'rule' as const, values: [question.rule] }
  return page.evaluate(async (chosen) => {
    const above = [...document.querySelectorAll('[role=dialog], [role=menu]')].at(-1) ?? document
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(above, {
      runOnly: chosen,
      resultTypes: ['violations'],
      iframes: false,
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} at ${target.join(' ')} – ${any[0]?.message ?? ''}`))
  }, runOnly)
}
