import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Person } from './person.entity.ts'
import type { Request } from '../acting/request.ts'
import { ViewerType } from './viewer.type.ts'
import type { Soon } from '../kernel/soon.ts'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Whoever asks; null when not signed in.' })
  viewer(@Ctx() request: Request): ViewerType | null {
    return request.viewer && new ViewerType(request.viewer)
  }

  @FieldResolver(() => Person, { description: 'Who asks.' })
  person(@Root() { viewer }: ViewerType, @Ctx() request: Request): Soon<Person> {
    return request.loaders.get(Person, viewer.personId)
  }
}
