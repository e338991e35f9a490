import type { CampaignCardFieldsFragment } from '../graphql/generated/graphql.ts'
import type { Lane } from '../live/card.ts'
import { holdsWords } from '../ui/sought.ts'
import CampaignCard from './CampaignCard.vue'

/** Each open campaign is one card, whatever is in it: a hundred needs would bury the rest. */
export const lane: Lane<CampaignCardFieldsFragment> = {
  lane: 'campaigns',
  order: 0,
  isAbove: true,
  component: CampaignCard,
  prop: 'campaign',
  passes: ({ state, number, name }, { search }) => state === 'OPEN' && holdsWords(`#${number} ${name}`, search),
  compare: (a, b) => b.number - a.number,
}
