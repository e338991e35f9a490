/**
 * The rows of a table that are found in one of some ways, over `o`, to stand in place of it. Whatever else is asked of them is asked of
 * them alone: without its `offset`, PostgreSQL would look that up in indexes of all there ever was as soon as it seems cheaper to it than
 * looking at a few hundred rows, which it isn't. Ways must not overlap.
 */
export const among = (table: string, ...ways: readonly string[]): string =>
  `(${ways.map((way) => `select * from ${table} o where ${way}`).join(' union all ')} offset 0)`
