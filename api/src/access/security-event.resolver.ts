import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Soon } from '../kernel/soon.ts'
import { Person } from '../people/person.entity.ts'
import type { Request } from '../acting/request.ts'
import { SecurityEvent, SecurityEventArguments, SecurityEventConnection } from './security-event.types.ts'
import { readSecurityEvents } from './security-events.query.ts'

@Resolver(() => SecurityEvent)
export class SecurityEventResolver {
  @Query(() => SecurityEventConnection, {
    description:
      'Who came in, who tried to, and what became of passwords and tokens, the newest first; for administrators. Kept for 180 days.',
  })
  securityEvents(
    @Args(() => SecurityEventArguments) asked: SecurityEventArguments,
    @Ctx() request: Request,
  ): Promise<SecurityEventConnection> {
    return readSecurityEvents(request, asked)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did it; null where nobody had proved to be anybody.' })
  person(@Root() { personId }: SecurityEvent, @Ctx() request: Request): Soon<Person> | null {
    return personId === null ? null : request.loaders.get(Person, personId)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Whom it concerns, where that is somebody else.' })
  subject(@Root() { subjectId }: SecurityEvent, @Ctx() request: Request): Soon<Person> | null {
    return subjectId === null ? null : request.loaders.get(Person, subjectId)
  }
}
