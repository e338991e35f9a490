/** The pattern that finds rows containing what was typed, whatever signs are in it; null when nothing was. */
export function containing(typed: string | null | undefined): string | null {
  const words = typed?.replaceAll('\0', '').trim()
  return words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null
}
