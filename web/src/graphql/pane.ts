/** One half of the side-by-side demo (`?pane=a`): it holds a session of its own beside the other half's. */
export type Pane = 'a' | 'b'

/** The frame keeps its name when the page inside goes elsewhere, so the address need not carry the pane along. */
export function readPane(search: string, frameName: string): Pane | null {
  const named = new URLSearchParams(search).get('pane') ?? /^pane-(.)$/.exec(frameName)?.[1]
  return named === 'a' || named === 'b' ? named : null
}

export const pane = readPane(location.search, window.name)

export function paneHeaders(): Record<string, string> {
  return pane ? { 'x-session-pane': pane } : {}
}

export function paneParams(): { pane?: Pane } {
  return pane ? { pane } : {}
}

/** Frames of one tab share its storage: what belongs to a session is kept under the pane's own key. */
export function paneKey(key: string): string {
  return pane ? `${key}.${pane}` : key
}
