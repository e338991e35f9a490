import { computed, shallowRef } from 'vue'
import { actingAs } from '../graphql/actingAs.ts'
import { forgetAnswers } from '../graphql/client.ts'
import type { ViewerFieldsFragment } from '../graphql/generated/graphql.ts'
import { ask, RequestFailed } from '../graphql/query.ts'
import { closeSocket } from '../live/socket.ts'
import { belongsTo } from './audience.ts'
import { firstHat } from './firstHat.ts'
import { ViewerQuery } from './viewer.documents.ts'

export type Viewer = ViewerFieldsFragment

const viewer = shallowRef<Viewer | null>(null)
let loading: Promise<Viewer | null> | undefined
let isKnown = false

/** Who is signed in, asked once; null for nobody. Throws when the server can't be reached. */
export function currentViewer(): Promise<Viewer | null> {
  loading ??= ask(ViewerQuery).then(
    (answer) => become(answer.viewer ?? null),
    (error: unknown) => {
      if (error instanceof RequestFailed && error.failure.code === 'UNAUTHENTICATED') return become(null)
      loading = undefined
      throw error
    },
  )
  return loading
}

/** Asks again: appointments may have begun or ended meanwhile. False when nobody is signed in any more; what is on screen stays. */
export async function reloadViewer(): Promise<boolean> {
  const { viewer: person } = await ask(ViewerQuery)
  if (person) become(person)
  return person != null
}

export function become(person: Viewer | null): Viewer | null {
  if (isKnown && viewer.value?.person.id !== person?.person.id) {
    forgetAnswers()
    closeSocket()
  }
  viewer.value = person
  isKnown = true
  loading = Promise.resolve(person)
  const capacities = person?.capacities ?? []
  // A capacity that is no longer held is taken off.
  if (!capacities.some(({ id }) => id === actingAs.value)) actingAs.value = firstHat(capacities)
  return person
}

export function useViewer() {
  return {
    viewer,
    capacities: computed(() => viewer.value?.capacities ?? []),
    isAdministrator: computed(() => viewer.value?.isAdministrator ?? false),
    /** Sits on at least one community's committee. */
    isOnCommittee: computed(() => (viewer.value?.committeeCommunities.length ?? 0) > 0),
    /** May enter what is for committees: sits on one, or works for the sub-district. */
    isOfCommittees: computed(() => viewer.value !== null && belongsTo('committees', viewer.value)),
  }
}
