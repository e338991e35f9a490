import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import { Asks, anyone } from './policy.ts'
import type { Request } from './request.ts'
import { ChangePasswordInput, SignInInput } from './session.inputs.ts'
import { canChangePassword, canSignOut } from './session.policy.ts'
import { changePassword, signIn, signOut } from './session.service.ts'
import { SignInPayload, SignOutPayload, ViewerType } from './viewer.type.ts'

@Resolver()
export class SessionResolver {
  @Asks(anyone)
  @Mutation(() => SignInPayload, {
    description: 'Signs in; the answer sets the session’s cookie. Idle for 12 hours, or after 7 days, the session ends.',
  })
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() request: Request): Promise<Unanswered<SignInPayload>> {
    return { viewer: new ViewerType(await signIn(request, input)) }
  }

  @Asks(canSignOut)
  @Mutation(() => SignOutPayload, { description: 'Ends the session at once, on open boards as well.' })
  async signOut(@Ctx() request: Request): Promise<Unanswered<SignOutPayload>> {
    await signOut(request)
    return {}
  }

  @Asks(canChangePassword)
  @Mutation(() => SignInPayload, { description: 'Sets a new password and ends all other sessions of the viewer.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<SignInPayload>> {
    return { viewer: new ViewerType(await changePassword(request, input)) }
  }
}
