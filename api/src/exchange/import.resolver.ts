import { Arg, Ctx, ID, Mutation, Query, Resolver, type SubscribeResolverData, Root, Subscription } from 'type-graphql'
import { isId } from '../kernel/id.ts'
import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../acting/act.ts'
import { Asks } from '../acting/policy.ts'
import { followProgress } from '../acting/progress.stream.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { confirmImport, discardImport } from './confirm.service.ts'
import { correctImportColumns } from './correct.service.ts'
import { Import } from './import.entity.ts'
import { importNoun } from './import.noun.ts'
import { ConfirmImportInput, CorrectImportColumnsInput, DiscardImportInput } from './import.inputs.ts'
import { canSeeImport, canSettleImport } from './import.policy.ts'
import { ImportPayload } from './import.types.ts'

const answer = async (doing: Promise<Done<Import>>): Promise<Unanswered<ImportPayload>> => {
  const { row, cursor } = await doing
  return { import: row, cursor }
}

@Resolver()
export class ImportOperations {
  @Query(() => Import, { nullable: true, description: 'Null when there is none, or not for the viewer to see; kept for a day.' })
  async import(@Arg('id', () => ID) id: string, @Ctx() request: Request): Promise<Import | null> {
    const row = isId(id) ? await request.loaders.find(Import, id) : null
    return row && canSeeImport(signedIn(request), row).allowed ? row : null
  }

  @Asks(canSettleImport)
  @Mutation(() => ImportPayload, {
    description: 'Takes in all good rows: every one of them, or none. May be stopped with `discardImport`.',
  })
  confirmImport(
    @Arg('input', () => ConfirmImportInput) input: ConfirmImportInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<ImportPayload>> {
    return answer(confirmImport(request, input))
  }

  @Asks(canSettleImport)
  @Mutation(() => ImportPayload, {
    description:
      'Says what columns of a file are that waits to be confirmed, and reads it anew; the next table with the same headers is read so at once.',
  })
  correctImportColumns(
    @Arg('input', () => CorrectImportColumnsInput) input: CorrectImportColumnsInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<ImportPayload>> {
    return answer(correctImportColumns(request, input))
  }

  @Asks(canSettleImport)
  @Mutation(() => ImportPayload, { description: 'Lets go of a preview; one that is being imported is undone.' })
  discardImport(
    @Arg('input', () => DiscardImportInput) input: DiscardImportInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<ImportPayload>> {
    return answer(discardImport(request, input))
  }

  @Subscription(() => Import, {
    subscribe: ({ args, context }: SubscribeResolverData<unknown, { importId: string }, Request>) =>
      followProgress(context, args.importId, 'importId', [importNoun]),
    description: 'The import at once, and each time it has gone on, until it is imported, discarded or has failed.',
    deprecationReason: 'Follow `progress` instead; this goes on 2027-06-01.',
  })
  importProgress(@Arg('importId', () => ID) _importId: string, @Root() row: Import): Import {
    return row
  }
}
