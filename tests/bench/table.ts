/** Rows of equally many cells, the first of them the heads, in columns as wide as what stands in them. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  console.log()
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
  console.log()
}

export const percent = (share: number): string => `${(100 * share).toFixed(2)} %`
