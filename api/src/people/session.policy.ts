import { type Verdict, allow, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'

/** A token stands for an integration, not for the person: it has no session to see or end, and no password to change. */
export const inPerson = (viewer: Viewer): Verdict => (viewer.token ? deny('NOT_ALLOWED') : allow(null))

export const canListSessions = inPerson
