import { readXlsx } from 'hucre/xlsx'

/** The rows of each sheet of a workbook that was downloaded. */
export async function sheetsOf(response: Response): Promise<Record<string, unknown[][]>> {
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]))
}
