import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { Side } from '../communities/community.entity.ts'
import { Holds } from '../kernel/holds.ts'
import { Asks, anyone } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { demoAccounts, demoPassword } from './accounts.ts'

@ObjectType('DemoAccount', { description: 'An account of the demonstration.' })
class DemoAccountType {
  @Asks(anyone)
  @Field(() => String, { description: 'What to sign in with.' })
  account!: string

  @Field(() => String, { description: 'Whose it is.' })
  name!: string

  @Field(() => String, { description: 'What he or she is, in the language asked for.' })
  role!: string

  @Field(() => String, { description: 'What there is to see and do in this role.' })
  description!: string

  @Field(() => Side, { nullable: true, description: 'The side the role belongs to; null for the sub-district.' })
  side!: Side | null
}

@ObjectType({ description: 'Present only where the demo data was loaded.' })
class Demo {
  @Asks(anyone)
  @Field(() => String, { description: 'The password of each.' })
  password!: string

  @Holds(10)
  @Field(() => [DemoAccountType], { description: 'The accounts to look around with.' })
  accounts!: DemoAccountType[]
}

@Resolver()
export class DemoResolver {
  @Query(() => Demo, { nullable: true, description: 'The accounts of the demo, for the sign-in page; null anywhere else.' })
  demo(@Ctx() { services, language }: Request): Demo | null {
    if (!services.demo) return null
    const accounts = demoAccounts.map(({ account, name, role, description, side, english }) => ({
      account,
      name,
      role,
      description,
      side,
      ...(language === 'en' && english),
    }))
    return { password: demoPassword, accounts }
  }
}
