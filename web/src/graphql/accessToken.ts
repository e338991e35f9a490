/**
 * A wall display may be given an API token for walls in place of a session: once, behind the address's `#`. It is kept for this tab alone,
 * and speaks for the wall alone: whatever else is opened in the tab asks with the session.
 */
const key = 'shuangshe.wallToken'
const isWall = (): boolean => location.pathname.startsWith('/wall/')

/** Takes the token out of `#token=ss_…`; false where there is none. */
export function keepToken(hash: string): boolean {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('token')
  if (!token) return false
  sessionStorage.setItem(key, token)
  return true
}

export function hasToken(): boolean {
  return isWall() && sessionStorage.getItem(key) !== null
}

/** The same for a request's headers and for a socket's first message. */
export function tokenProof(): { authorization?: string } {
  return hasToken() ? { authorization: `Bearer ${sessionStorage.getItem(key)}` } : {}
}
