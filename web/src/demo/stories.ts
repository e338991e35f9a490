import { graphql } from '../graphql/generated/index.ts'
import type { Pane } from '../graphql/pane.ts'
import { askIn } from './panes.ts'

const BarrierQuery = graphql(`
  query BarrierStory {
    issues(filter: { search: "道闸" }, orderBy: { field: REPORTED_AT, direction: ASC }, first: 1) {
      nodes {
        id
        number
      }
    }
  }
`)

const GraduatesQuery = graphql(`
  query GraduatesStory {
    campaigns(filter: { states: [OPEN] }, first: 1) {
      nodes {
        id
        number
      }
    }
  }
`)

export const storyKeys = ['barrier', 'graduates'] as const
export type StoryKey = (typeof storyKeys)[number]

/** What is told of a story: who sits in which half, in which half each step is done, and where it is looked at. */
export interface Story {
  roles: Record<Pane, string>
  steps: readonly Pane[]
  /** Where each half looks at it; null when the one on the left can’t see it any more. */
  open(): Promise<Record<Pane, string> | null>
}

export const stories: Record<StoryKey, Story> = {
  barrier: {
    roles: { a: 'xianlin.secretary', b: 'guangli.property' },
    steps: ['a', 'a', 'a', 'b', 'a'],
    async open() {
      const issue = (await askIn('a', BarrierQuery)).issues.nodes[0]
      return issue ? { a: `/issues/${issue.number}`, b: `/issues/${issue.number}` } : null
    },
  },
  graduates: {
    roles: { a: 'guangli.secretary', b: 'enterprise.hr' },
    steps: ['a', 'a', 'a', 'b', 'a'],
    async open() {
      const campaign = (await askIn('a', GraduatesQuery)).campaigns.nodes[0]
      return campaign ? { a: `/campaigns/${campaign.number}`, b: '/unit' } : null
    },
  },
}
