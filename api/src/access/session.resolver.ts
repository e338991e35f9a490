import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import { PersonPayload } from '../people/person.types.ts'
import { Asks, anyone } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { ViewerType } from '../people/viewer.type.ts'
import { changePassword, resetPassword } from './password.service.ts'
import { ChangePasswordInput, EndSessionInput, ResetPasswordInput, SignInInput } from './session.inputs.ts'
import { canChangePassword, canEndSession, canResetPassword, canSignOut } from './session.policy.ts'
import { endOwnSession, signOut } from './session.service.ts'
import { EndSessionPayload, SignInPayload, SignOutPayload } from './session.types.ts'
import { signIn } from './sign-in.service.ts'

@Resolver()
export class SessionResolver {
  @Asks(anyone)
  @Mutation(() => SignInPayload, {
    description: 'Signs in; the answer sets the session’s cookie. Idle for 12 hours, or after 7 days, the session ends.',
  })
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() request: Request): Promise<Unanswered<SignInPayload>> {
    const { viewer, lastSignInAt } = await signIn(request, input)
    return { viewer: new ViewerType(viewer), lastSignInAt }
  }

  @Asks(canSignOut)
  @Mutation(() => SignOutPayload, { description: 'Ends the session at once, on open boards as well.' })
  async signOut(@Ctx() request: Request): Promise<Unanswered<SignOutPayload>> {
    await signOut(request)
    return {}
  }

  @Asks(canEndSession)
  @Mutation(() => EndSessionPayload, { description: 'Signs the viewer out on one device, at once, on open boards as well.' })
  async endSession(
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<EndSessionPayload>> {
    return { viewer: new ViewerType(await endOwnSession(request, input)) }
  }

  @Asks(canChangePassword)
  @Mutation(() => SignInPayload, { description: 'Sets a new password and ends all other sessions of the viewer.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<SignInPayload>> {
    return { viewer: new ViewerType(await changePassword(request, input)), lastSignInAt: null }
  }

  @Asks(canResetPassword)
  @Mutation(() => PersonPayload, {
    description: 'Gives a person a new first password, ends all of his or her sessions and takes all of his or her tokens away.',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<PersonPayload>> {
    const { row, cursor, initialPassword } = await resetPassword(request, input)
    return { person: row, cursor, initialPassword }
  }
}
