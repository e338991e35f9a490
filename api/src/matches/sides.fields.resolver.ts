import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { isConcerned } from '../acting/concern.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Holds } from '../kernel/holds.ts'
import type { Soon } from '../kernel/soon.ts'
import type { JobDetail } from '../matching/detail.ts'
import { Person } from '../people/person.entity.ts'
import { JobDetailType } from '../resources/detail.types.ts'
import { Need, Resource } from '../resources/resource.entity.ts'
import { matchConcern } from './match.concern.ts'
import { Match } from './match.entity.ts'
import { jobShown, knowsPersonOf } from './person-of.ts'

/** Of the sides of matches: what hangs on whether both have accepted. */
@Resolver(() => Resource)
export class SideFields {
  @FieldResolver(() => JobDetailType, { nullable: true, description: 'Of JOB; null where nothing was said.' })
  job(@Root() resource: Resource, @Ctx() request: Request): Soon<JobDetail | null> {
    return jobShown(request, resource)
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'Null where a resident posted it for him- or herself: save for that person, the community’s committee, and the provider once both have accepted.',
  })
  async postedBy(@Root() resource: Resource, @Ctx() request: Request): Promise<Person | null> {
    const isShown = resource.organizationId !== null || (await knowsPersonOf(request, resource))
    return isShown ? request.loaders.get(Person, resource.postedById) : null
  }

  @Holds(10)
  @FieldResolver(() => [Match], { description: 'Those that concern the viewer, in order of their introduction.' })
  async matches(@Root() resource: Resource, @Ctx() request: Request): Promise<Match[]> {
    const matches = await request.loaders.listBy(Match, resource instanceof Need ? 'needId' : 'offerId', resource.id)
    return matches.filter((match) => isConcerned(signedIn(request), matchConcern(match)))
  }
}
