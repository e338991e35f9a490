import { Field, ObjectType } from 'type-graphql'
import { type Language, sayRefusal } from '../kernel/refusal.words.ts'
import type { Verdict } from './verdict.ts'

@ObjectType({
  description: 'Whether the viewer may do it now; if not, the code and words the mutation would refuse with.',
})
export class Permission {
  @Field(() => Boolean, { description: 'Whether it may be done now.' })
  allowed!: boolean

  @Field(() => String, { nullable: true, description: 'Why not, as a stable code; null when it may.' })
  code!: string | null

  @Field(() => String, { nullable: true, description: 'Why not, in the language asked for; null when it may.' })
  message!: string | null
}

export function permission(verdict: Verdict, language: Language): Permission {
  if (verdict.allowed) return { allowed: true, code: null, message: null }
  return { allowed: false, code: verdict.code, message: sayRefusal(verdict.code, verdict.facts, language) }
}
