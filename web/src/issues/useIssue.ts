import { computed, onScopeDispose, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { actingAs } from '../graphql/actingAs.ts'
import { useQuery } from '../graphql/query.ts'
import { useViewer } from '../session/viewer.ts'
import { IssueQuery } from './issue.documents.ts'
import { onIssueNews } from './issueNews.ts'

/** One issue, kept true: one's own act answers with it, and whatever others did is fetched as soon as it is heard of. */
export function useIssue(number: MaybeRefOrGetter<number>) {
  const { data, failure, isLoading, refetch } = useQuery(IssueQuery, () => ({ number: toValue(number), actingAs: actingAs.value }))
  const issue = computed(() => (data.value?.issue?.number === toValue(number) ? data.value.issue : null))
  const isMissing = computed(() => !isLoading.value && !failure.value && data.value !== undefined && data.value.issue == null)
  let timer: ReturnType<typeof setTimeout> | undefined

  onIssueNews((news) => {
    if (news.id !== issue.value?.id) return
    if (news.detail) {
      if (news.version >= issue.value.version) data.value = { issue: news.detail }
      return
    }
    // Several changes of one act arrive together: one question is enough.
    clearTimeout(timer)
    timer = setTimeout(refetch, 60)
  })

  // With the viewer's posts, what may be done with the issue changes.
  const { capacities } = useViewer()
  watch(() => capacities.value.map(({ id }) => id).join(), refetch)

  const refetchWhenSeen = () => {
    if (document.visibilityState === 'visible') refetch()
  }
  document.addEventListener('visibilitychange', refetchWhenSeen)
  onScopeDispose(() => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', refetchWhenSeen)
  })

  return { issue, isMissing, failure, refetch }
}

export type Issue = NonNullable<ReturnType<typeof useIssue>['issue']['value']>
