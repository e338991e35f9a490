import { type Verdict, allow, deny } from './verdict.ts'
import type { Viewer } from './viewer.ts'

/** A token stands for an integration, not for the person: it has no session to end and no password to change. */
const inPerson = (viewer: Viewer): Verdict => (viewer.token ? deny('NOT_ALLOWED') : allow(null))

export const canSignOut = inPerson
export const canChangePassword = inPerson
