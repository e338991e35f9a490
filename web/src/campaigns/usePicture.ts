import { computed, watch, type Ref } from 'vue'
import type { MatchState } from '../graphql/generated/graphql.ts'
import type { Piece } from './picture.ts'
import { PictureMatchesQuery, PicturePlanQuery, PictureRestQuery } from './picture.documents.ts'
import { usePages } from './usePages.ts'

const running: MatchState[] = ['INTRODUCED', 'ACCEPTED', 'FULFILLED']
/** A plan not confirmed yet takes the needs it serves out of those that wait. */
export type Source = 'now' | 'plan'

const size = 100

/** Everything a picture of the campaign is drawn from. */
export function usePicture(number: () => number, source: Ref<Source>, news: () => number) {
  const asked = () => ({ number: number() })
  const whole = { size, whole: true }
  const matches = usePages({
    document: PictureMatchesQuery,
    variables: () => ({ ...asked(), states: running }),
    pageOf: ({ campaign }) => campaign?.connection,
    ...whole,
  })
  const rest = usePages({ document: PictureRestQuery, variables: asked, pageOf: ({ campaign }) => campaign?.connection, ...whole })
  const plan = usePages({
    document: PicturePlanQuery,
    variables: () => (source.value === 'plan' ? asked() : null),
    pageOf: ({ campaign }) => campaign?.allocation?.connection,
    ...whole,
  })
  watch(news, () => {
    matches.refetch()
    rest.refetch()
    if (source.value === 'plan') plan.refetch()
  })

  const pieces = computed<Piece[]>(() => {
    const met = matches.rows.value.map(({ need, offer, state, quantity, fit }) => ({
      need,
      offer,
      standing: state,
      score: fit?.score ?? null,
      quantity,
    }))
    const planned = source.value === 'plan' ? plan.rows.value : []
    const taken = new Map<string, number>()
    for (const { need, quantity } of planned) taken.set(need.id, (taken.get(need.id) ?? 0) + quantity)
    const proposed = planned.map(({ need, offer, quantity, fit }) => ({
      need,
      offer,
      standing: 'PLANNED' as const,
      score: fit.score,
      quantity,
    }))
    const waiting = rest.rows.value
      .map((need) => ({ need, offer: null, standing: 'WAITING' as const, score: null, quantity: need.left - (taken.get(need.id) ?? 0) }))
      .filter(({ quantity }) => quantity > 0)
    return [...met, ...proposed, ...waiting]
  })

  const all = computed(() => [matches, rest, ...(source.value === 'plan' ? [plan] : [])])
  return {
    pieces,
    isThere: computed(() => all.value.every(({ isThere }) => isThere.value)),
    /** Of the one that is read longest. */
    progress: computed(() =>
      all.value.reduce<{ read: number; total: number } | null>((most, { progress }) => {
        const one = progress.value
        return one && one.total > (most?.total ?? size) ? one : most
      }, null),
    ),
    error: computed(() => all.value.find(({ error }) => error.value)?.error.value),
    refetch: () => all.value.forEach(({ refetch }) => refetch()),
  }
}
