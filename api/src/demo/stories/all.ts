import type { Story } from '../telling/story.ts'
import { barrier } from './barrier.ts'
import { cuizhu } from './cuizhu.ts'
import { enterprises } from './enterprises.ts'
import { environment } from './environment.ts'
import { facility } from './facility.ts'
import { management } from './management.ts'
import { neighbours } from './neighbours.ts'
import { noise } from './noise.ts'
import { parking } from './parking.ts'
import { safety } from './safety.ts'
import { zhonghui } from './zhonghui.ts'

/** Every issue of the demo. */
export const stories: Story[] = [
  ...barrier,
  ...parking,
  ...noise,
  ...safety,
  ...environment,
  ...facility,
  ...management,
  ...enterprises,
  ...neighbours,
  ...cuizhu,
  ...zhonghui,
]
