import { computed, ref, shallowRef } from 'vue'
import { failureText } from '../graphql/failure.ts'
import type { ImportTablesQuery as Tables } from '../graphql/generated/graphql.ts'
import { ask, RequestFailed } from '../graphql/query.ts'
import { ImportTablesQuery } from './imports.queries.ts'

type Read = NonNullable<Tables['import']>
export type ImportTable = Read['tables'][number]
export type ImportColumn = ImportTable['columns'][number]
export type SheetColumn = Read['sheetColumns'][number]

/** Guessed, or left out where it may be one that is missing: somebody should look. */
export const wantsCheck = ({ fit, suggestion }: ImportColumn): boolean => fit === 'GUESSED' || suggestion !== null

export const columnKey = (sheet: number, position: number): string => `${sheet}:${position}`

/** What the sheets of a file were taken for, and what one says of their columns instead, until it is sent. */
export function useTables(id: () => string) {
  const read = shallowRef<Read>()
  const failed = ref<string>()
  /** Key of a column, or '' for none, by place. */
  const chosen = ref<Record<string, string>>({})

  async function load() {
    failed.value = undefined
    try {
      read.value = (await ask(ImportTablesQuery, { id: id() })).import ?? undefined
      const columns = read.value?.tables.flatMap((table, sheet) =>
        table.columns.map(({ position, key }) => [columnKey(sheet, position), key ?? ''] as const),
      )
      chosen.value = Object.fromEntries(columns ?? [])
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      failed.value = failureText(error.failure)
    }
  }

  const said = computed(() =>
    (read.value?.tables ?? []).flatMap(({ columns }, sheet) =>
      columns.flatMap(({ position, key }) => {
        const choice = chosen.value[columnKey(sheet, position)] ?? ''
        return choice === (key ?? '') ? [] : [{ sheet, position, column: choice || null }]
      }),
    ),
  )

  /** The keyboard passes through every choice on its way: what another column is given up for shows when the file is read again. */
  function choose(sheet: number, position: number, key: string) {
    chosen.value[columnKey(sheet, position)] = key
  }

  /** What is said of two columns, and can be true of one alone. */
  const twice = computed(() => {
    const single = said.value.filter(({ column }) => read.value?.sheetColumns.some(({ key, isJoined }) => key === column && !isJoined))
    const again = single.find(
      ({ sheet, column }, index) => single.findIndex((each) => each.sheet === sheet && each.column === column) < index,
    )
    return read.value?.sheetColumns.find(({ key }) => key === again?.column)?.name
  })

  return { read, failed, chosen, said, twice, load, choose }
}
