import type { CampaignCardFieldsFragment, ResourceKind } from '../graphql/generated/graphql.ts'

export type Counts = CampaignCardFieldsFragment['counts']
type Name = Exclude<keyof Counts, '__typename'>

/** What has come in, then how far it has come, in the order in which it happens. */
export function storyOf(kind: ResourceKind): { came: readonly Name[]; steps: readonly Name[] } {
  return {
    came: ['organizations', 'posts', 'people'],
    steps: [
      'unmatched',
      'introduced',
      'accepted',
      'placed',
      // Only who took up work is called up after a month and after three.
      ...(kind === 'JOB' ? (['stillThere1', 'stillThere3'] as const) : []),
    ],
  }
}

/** The word for a number: posts and job seekers where it is about work, things given and asked for anywhere else. */
export function wordOf(name: Name, kind: ResourceKind): string {
  const isWork = kind === 'JOB'
  return `campaigns.count.${name}${!isWork && ['posts', 'people', 'placed'].includes(name) ? 'Other' : ''}`
}

export interface Share {
  name: 'placed' | 'accepted' | 'introduced' | 'unmatched'
  share: number
}

/** How all needs together stand, as shares that fill a bar. */
export function sharesOf({ placed, accepted, introduced, unmatched }: Counts): Share[] {
  const all = placed + accepted + introduced + unmatched
  return Object.entries({ placed, accepted, introduced, unmatched }).map(([name, count]) => ({
    name: name as Share['name'],
    share: all === 0 ? 0 : count / all,
  }))
}
