import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether something comes before.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null where there is none.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry; null where there is none.' })
  endCursor!: string | null
}
