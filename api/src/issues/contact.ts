import type { Act } from '../acting/act.ts'
import type { Issue } from './issue.entity.ts'
import { takeStep } from './issue.step.ts'
import { EntryKind } from './issue.words.ts'

/** Of the contact details nothing is left; only that they were erased, and why, stands in the timeline. */
export function eraseContact(act: Act, issue: Issue, reason: string | null = null): void {
  issue.contactCipher = null
  issue.contactMask = null
  takeStep(act, issue, { kind: EntryKind.CONTACT_ERASED, text: reason })
}
