import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import type { ConnectionShape } from '../kernel/page.ts'
import { PageInfo } from '../kernel/page.types.ts'

export enum SecurityEventKind {
  SIGNED_IN = 'SIGNED_IN',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  SIGN_IN_LIMITED = 'SIGN_IN_LIMITED',
  SIGN_IN_REFUSED = 'SIGN_IN_REFUSED',
  ACCOUNT_UNKNOWN = 'ACCOUNT_UNKNOWN',
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
publishEnum(SecurityEventKind, 'SecurityEventKind', 'What happened to who comes in.', {
  SIGNED_IN: '登录: somebody signed in.',
  SIGN_IN_FAILED: '密码错误: somebody tried to sign in with a wrong password.',
  SIGN_IN_LIMITED: '登录受限: so many attempts that the next is refused or made to wait.',
  SIGN_IN_REFUSED: '账号已停用: the right password of a closed account was given.',
  ACCOUNT_UNKNOWN:
    '账号不存在: somebody tried to sign in with a name that leads to no account; `detail` holds a mark that tells the same name again.',
  SESSION_CLOSED: '设备退出: one device was signed out.',
  PASSWORD_CHANGED: '修改密码: somebody changed his or her own password.',
  PASSWORD_RESET: '重置密码: an administrator reset somebody’s password.',
  ACCOUNT_CLOSED: '停用账号: somebody’s account was closed.',
  ACCOUNT_REOPENED: '恢复账号: somebody’s account was reopened.',
  TOKEN_CREATED: '新建令牌: an access token was created.',
  TOKEN_USED: '令牌首次使用: a token was used for the first time from a network.',
  TOKEN_REVOKED: '撤销令牌: an access token was revoked.',
  COMMITTEE_APPOINTED: '委员会任职: an administrator put somebody on a committee.',
  REVEAL_REFUSED: '查看联系方式被拒: contact details were asked for and refused.',
})

@ObjectType({ description: 'Something that happened to who comes in, and from where.' })
export class SecurityEvent {
  @Field(() => ID)
  id!: string

  @Field(() => Date, { description: 'When it happened.' })
  at!: Date

  @Field(() => SecurityEventKind, { description: 'What happened.' })
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
  @Field(() => SecurityEventKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: SecurityEventKind | null

  @Field(() => ID, { nullable: true, description: 'Who did it, or whom it concerns.' })
  personId?: string | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 unless said otherwise.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
