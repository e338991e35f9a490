import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import { Asks } from '../acting/policy.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { canListSessions } from './session.policy.ts'
import { sessionsOf } from './session.ts'
import { Session } from './session.types.ts'
import { ViewerType } from './viewer.type.ts'

@Resolver(() => ViewerType)
export class ViewerSessionsResolver {
  @Asks(canListSessions)
  @Holds(50)
  @FieldResolver(() => [Session], { description: 'Where the viewer is signed in, the device in use last first; none for a token.' })
  async sessions(@Ctx() request: Request): Promise<Session[]> {
    const viewer = signedIn(request)
    if (!canListSessions(viewer).allowed) return []
    const rows = await sessionsOf(request.services.database, viewer.personId)
    const own = request.credential?.kind === 'session' ? request.credential.sessionId : null
    return rows.map((row) => ({ ...row, isThis: row.id === own }))
  }
}
