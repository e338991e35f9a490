import { Extensions } from 'type-graphql'
import type { Verdict } from './verdict.ts'
import type { Viewer } from './viewer.ts'
import { allow } from './verdict.ts'

/** A named question, a pure function of who asks and of what it is about: `canAcceptIssue(viewer, issue)`. */
export type Policy = (viewer: Viewer, ...subject: never[]) => Verdict

/**
 * States which question a mutation or a private field asks. The server doesn't start when one of them states none, and a
 * mutation that didn't ask what it states answers with an error.
 */
export const Asks = (policy: Policy): MethodDecorator & PropertyDecorator => Extensions({ policy })

/** For what everyone may do, signed in or not: signing in, reporting as a resident. */
export const anyone: Policy = () => allow(null)

/** For what concerns only the one who asks. */
export const isSignedIn: Policy = () => allow(null)
