import { h } from 'vue'
import type { Lane } from '../live/card.ts'
import PostButton from './PostButton.vue'
import ResourceCard from './ResourceCard.vue'
import { resourceLane } from './resourceLane.ts'

export const lane: Lane = {
  ...resourceLane,
  lane: 'needs',
  order: 1,
  component: ResourceCard,
  prop: 'need',
  head: () => h(PostButton, { of: 'need' }),
}
