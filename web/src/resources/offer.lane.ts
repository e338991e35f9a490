import { h } from 'vue'
import type { Lane } from '../live/card.ts'
import PostButton from './PostButton.vue'
import ResourceCard from './ResourceCard.vue'
import { resourceLane } from './resourceLane.ts'

export const lane: Lane = {
  ...resourceLane,
  lane: 'offers',
  order: 3,
  component: ResourceCard,
  prop: 'offer',
  head: () => h(PostButton, { of: 'offer' }),
}
