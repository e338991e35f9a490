import { Arg, ID, Resolver, Root, type SubscribeResolverData, Subscription } from 'type-graphql'
import { Node } from '../kernel/row.ts'
import { followProgress } from './progress.stream.ts'
import type { Request } from './request.ts'

@Resolver()
export class ProgressResolver {
  @Subscription(() => Node, {
    subscribe: ({ args, context }: SubscribeResolverData<unknown, { id: string }, Request>) => followProgress(context, args.id, 'id'),
    description:
      'What is worked on for long, an allocation or an import: at once, and each time it has gone on, until it is over; from any API process.',
  })
  progress(
    @Arg('id', () => ID) _id: string,
    // Named after its own class, it would be made into one of `Node`.
    @Root() row: object,
  ): object {
    return row
  }
}
