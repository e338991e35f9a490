/** Where to go after signing in: a path of this site, never another site's address. */
export function returnTo(query: unknown, fallback = '/'): string {
  if (typeof query !== 'string' || !/^\/(?![/\\])/.test(query)) return fallback
  return query.startsWith('/sign-in') ? fallback : query
}
