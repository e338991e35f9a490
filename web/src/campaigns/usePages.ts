import { computed, onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { failureText, type Failure } from '../graphql/failure.ts'
import { ask, RequestFailed } from '../graphql/query.ts'
import type { TypedDocumentString } from '../graphql/generated/graphql.ts'

interface Page<Row> {
  totalCount: number
  nodes: readonly Row[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

interface Held<Row> {
  rows: readonly Row[]
  total: number
  next: string | null
}

interface PagesOptions<Result, Variables, Row> {
  document: MaybeRefOrGetter<TypedDocumentString<Result, Variables & { first: number; after?: string | null }>>
  /** Null: nothing to read. */
  variables: () => Variables | null
  pageOf: (answer: Result) => Page<Row> | null | undefined
  /** At most 100. */
  size: number
  /** Reads page after page by itself until all is there. */
  whole?: boolean
}

/**
 * A long list, read page by page as one gets to its end. Read again, as many pages come as were there, and are shown together:
 * whoever scrolled down stays there.
 */
export function usePages<Result, Variables, Row>({ document, variables, pageOf, size, whole }: PagesOptions<Result, Variables, Row>) {
  const held = shallowRef<Held<Row> | undefined>()
  const failure = shallowRef<Failure | null>(null)
  const isReading = shallowRef(false)
  /** How far the first reading has come. */
  const progress = shallowRef<{ read: number; total: number } | null>(null)
  let generation = 0
  let isStale = false
  let rest: ReturnType<typeof setTimeout> | undefined

  async function readPage(asked: Variables, after: string | null): Promise<Held<Row>> {
    const page = pageOf(await ask(toValue(document), { ...asked, first: size, after }))
    if (!page) return { rows: [], total: 0, next: null }
    const next = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
    return { rows: page.nodes, total: page.totalCount, next }
  }

  /** Reads on from what `start` holds until `enough` of it is there. */
  async function read(start: Held<Row> | null, enough: (rows: number) => boolean): Promise<void> {
    const mine = (generation += 1)
    clearTimeout(rest)
    isStale = false
    const asked = variables()
    isReading.value = asked !== null
    if (asked === null) return
    const began = performance.now()
    try {
      let all = start
      do {
        const page: Held<Row> = await readPage(asked, all?.next ?? null)
        if (mine !== generation) return
        all = all ? { ...page, rows: [...all.rows, ...page.rows] } : page
        progress.value = { read: all.rows.length, total: all.total }
      } while (all.next !== null && !enough(all.rows.length))
      held.value = all
      failure.value = null
    } catch (error) {
      if (mine !== generation) return
      if (!(error instanceof RequestFailed)) throw error
      failure.value = error.failure
    } finally {
      if (mine === generation) {
        isReading.value = false
        if (isStale) rest = setTimeout(refetch, performance.now() - began)
      }
    }
  }

  /** News that come while it is read wait until it is there, and for as long again: however many they are, it gets there and doesn’t read without end. */
  function refetch(): void {
    isStale = isReading.value
    if (!isStale) void read(null, (rows) => !whole && rows >= (held.value?.rows.length ?? 0))
  }

  function more(): void {
    if (held.value?.next && !isReading.value) void read(held.value, () => true)
  }

  watch(
    [() => toValue(document), () => JSON.stringify(variables())],
    ([of], [before]) => {
      // Another kind of list: what was read is nothing of it.
      if (before !== undefined && of !== before) held.value = undefined
      void read(null, () => !whole)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    generation += 1
    clearTimeout(rest)
  })

  return {
    rows: computed(() => held.value?.rows ?? []),
    total: computed(() => held.value?.total ?? 0),
    isThere: computed(() => held.value !== undefined),
    error: computed(() => (failure.value ? failureText(failure.value) : undefined)),
    isReading,
    progress,
    more,
    refetch,
  }
}
