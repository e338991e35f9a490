import { Field, ObjectType } from 'type-graphql'
import { administratorSeat } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'

/** How a viewer shows in the API. Each feature adds its own fields to it. */
@ObjectType('Viewer', { description: 'Whoever asks, with the rights held at this moment.' })
export class ViewerType {
  readonly viewer: Viewer

  constructor(viewer: Viewer) {
    this.viewer = viewer
  }

  @Field(() => Boolean, { description: 'Sets up communities, organizations, persons and appointments of the sub-district.' })
  get isAdministrator(): boolean {
    return administratorSeat(this.viewer) !== null
  }
}
