import { fact } from '../acting/facts.ts'
import type { Detail } from '../matching/detail.ts'
import type { Need, Offer } from './resource.entity.ts'
import type { EditResourceInput } from './resource.inputs.ts'
import type { Joining } from './resource.questions.ts'
import { recordResource } from './resource.step.ts'

interface Told {
  resource: Need | Offer
}

/** It is to be posted, and not written yet: who reacts refuses it, or adds what it takes part in. */
export const posting = fact<Told & Joining>()

export const posted = fact<Told>((act, { resource }) => recordResource(act, resource, 'POSTED'))

/** `before`: the details it had. */
export const edited = fact<Told & { before: Detail | null; input: EditResourceInput }>((act, { resource }) =>
  recordResource(act, resource, 'EDITED'),
)

export const withdrawn = fact<Told>((act, { resource }) => recordResource(act, resource, 'WITHDRAWN'))
