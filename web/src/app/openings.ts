const key = 'shuangshe.openings'

export function openAgain(): void {
  write(vainOpenings() + 1)
  location.reload()
}

export const hasOpened = (): void => write(0)

/** How often the page was opened by itself since the program ran last: what doesn’t get better is tried ever less often. */
export function vainOpenings(): number {
  try {
    return Number(sessionStorage.getItem(key) ?? 0)
  } catch {
    return 0
  }
}

/** A browser that keeps nothing begins anew each time. */
function write(count: number): void {
  try {
    if (count === 0) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, String(count))
  } catch {
    return
  }
}
