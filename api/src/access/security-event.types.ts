import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { ConnectionShape } from '../kernel/page.ts'
import { PageInfo } from '../kernel/page.types.ts'

export enum SecurityEventKind {
  SIGNED_IN = 'SIGNED_IN',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  SIGN_IN_LIMITED = 'SIGN_IN_LIMITED',
  SIGN_IN_REFUSED = 'SIGN_IN_REFUSED',
  SESSION_CLOSED = 'SESSION_CLOSED',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  PASSWORD_RESET = 'PASSWORD_RESET',
  ACCOUNT_CLOSED = 'ACCOUNT_CLOSED',
  ACCOUNT_REOPENED = 'ACCOUNT_REOPENED',
  TOKEN_CREATED = 'TOKEN_CREATED',
  TOKEN_USED = 'TOKEN_USED',
  TOKEN_REVOKED = 'TOKEN_REVOKED',
  COMMITTEE_APPOINTED = 'COMMITTEE_APPOINTED',
  REVEAL_REFUSED = 'REVEAL_REFUSED',
}
registerEnumType(SecurityEventKind, {
  name: 'SecurityEventKind',
  description:
    'Signed in · with a wrong password · too often, so that it is refused or made to wait · with the right password to a closed account · one device was signed out · own password changed · somebody’s password reset · somebody’s account closed · reopened · token created · used for the first time from a network · revoked · an administrator put somebody on a committee · contact details were refused.',
})

@ObjectType({ description: 'Something that happened to who comes in, and from where.' })
export class SecurityEvent {
  @Field(() => ID)
  id!: string

  @Field(() => Date)
  at!: Date

  @Field(() => SecurityEventKind)
  kind!: SecurityEventKind

  @Field(() => String, { nullable: true, description: 'Address, or network of addresses, it came from.' })
  network!: string | null

  @Field(() => String, { nullable: true, description: 'Browser and system, as the client says.' })
  device!: string | null

  @Field(() => String, { nullable: true, description: 'What it was about, such as a token’s name or a committee.' })
  detail!: string | null

  personId!: string | null
  subjectId!: string | null
}

@ObjectType()
export class SecurityEventEdge {
  @Field(() => String)
  cursor!: string

  @Field(() => SecurityEvent)
  node!: SecurityEvent
}

@ObjectType()
export class SecurityEventConnection implements ConnectionShape<SecurityEvent> {
  @Field(() => [SecurityEventEdge])
  edges!: SecurityEventEdge[]

  @Field(() => [SecurityEvent])
  nodes!: SecurityEvent[]

  @Field(() => PageInfo)
  pageInfo!: PageInfo
}

@ArgsType()
export class SecurityEventArguments {
  @Field(() => SecurityEventKind, { nullable: true })
  kind?: SecurityEventKind | null

  @Field(() => ID, { nullable: true, description: 'Who did it, or whom it concerns.' })
  personId?: string | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 unless said otherwise.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
