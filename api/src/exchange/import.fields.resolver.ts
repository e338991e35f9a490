import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { canSeeCampaign } from '../campaigns/campaign.policy.ts'
import { Community } from '../communities/community.entity.ts'
import { Holds } from '../kernel/holds.ts'
import type { Soon } from '../kernel/soon.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Import } from './import.entity.ts'
import { listRows } from './import.rows.ts'
import { sheetColumnsOf, tablesOf } from './import.tables.ts'
import { ImportRowConnection } from './import.types.ts'
import { ImportSheetColumn, ImportTable } from './import.tables.types.ts'

interface Counts {
  NEW: number
  UPDATE: number
  SAME: number
  BAD: number
}

@Resolver(() => Import)
export class ImportFields {
  @FieldResolver(() => Community, { description: 'The community its rows go to.' })
  community(@Root() row: Import, @Ctx() { loaders }: Request): Soon<Community> {
    return loaders.get(Community, row.communityId)
  }

  @FieldResolver(() => Campaign, {
    nullable: true,
    description: 'The campaign its rows come into; null as well for enterprises and the like, which don’t see campaigns.',
  })
  async campaign(@Root() row: Import, @Ctx() request: Request): Promise<Campaign | null> {
    const campaign = await request.loaders.find(Campaign, row.campaignId)
    return campaign && canSeeCampaign(signedIn(request), campaign).allowed ? campaign : null
  }

  @FieldResolver(() => Person, { description: 'Who uploaded it.' })
  uploadedBy(@Root() row: Import, @Ctx() { loaders }: Request): Soon<Person> {
    return loaders.get(Person, row.uploadedById)
  }

  @FieldResolver(() => Int, { description: 'Rows read so far.' })
  async total(@Root() row: Import, @Ctx() request: Request): Promise<number> {
    return Object.values(await countsOf(request, row)).reduce((sum, count) => sum + count, 0)
  }

  @FieldResolver(() => Int, { description: 'Rows that add something.' })
  async fresh(@Root() row: Import, @Ctx() request: Request): Promise<number> {
    return (await countsOf(request, row)).NEW
  }

  @FieldResolver(() => Int, { description: 'Rows that change what an earlier import made.' })
  async updates(@Root() row: Import, @Ctx() request: Request): Promise<number> {
    return (await countsOf(request, row)).UPDATE
  }

  @FieldResolver(() => Int, { description: 'Rows that are there already, to the letter.' })
  async same(@Root() row: Import, @Ctx() request: Request): Promise<number> {
    return (await countsOf(request, row)).SAME
  }

  @FieldResolver(() => Int, { description: 'Rows with problems.' })
  async bad(@Root() row: Import, @Ctx() request: Request): Promise<number> {
    return (await countsOf(request, row)).BAD
  }

  @Holds(10)
  @FieldResolver(() => [ImportTable], {
    description: 'The sheets of the file and what their columns were taken for; nothing once it is imported or discarded.',
  })
  tables(@Root() row: Import, @Ctx() request: Request): Promise<ImportTable[]> {
    return tablesOf(request, row)
  }

  @Holds(20)
  @FieldResolver(() => [ImportSheetColumn], { description: 'The columns such a sheet has.' })
  sheetColumns(@Root() row: Import, @Ctx() { language }: Request): ImportSheetColumn[] {
    return sheetColumnsOf(row, language)
  }

  @FieldResolver(() => ImportRowConnection, {
    description: 'In the order of the file; each says what it would do as things stood when it was read.',
  })
  rows(
    @Root() row: Import,
    @Arg('first', () => Int, { nullable: true, description: 'At most 100; 50 when nothing is said.' }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('onlyBad', () => Boolean, { defaultValue: false, description: 'Only rows with something wrong.' }) onlyBad: boolean,
    @Ctx() request: Request,
  ): Promise<ImportRowConnection> {
    return listRows(request, row, { first, after }, onlyBad)
  }
}

function countsOf({ loaders, services: { database } }: Request, row: Import): Promise<Counts> {
  // An import that goes on is counted anew each time it is told of.
  const batch = loaders.batch(`import counts ${row.progress} ${row.state}`, async (ids) => {
    const { rows } = await database.reads.query<{ id: string; state: keyof Counts; count: number }>(
      'select import_id as id, state, count(*) as count from import_row where import_id = any($1::uuid[]) group by 1, 2',
      [ids],
    )
    return ids.map((id): Counts => {
      const counts: Counts = { NEW: 0, UPDATE: 0, SAME: 0, BAD: 0 }
      for (const each of rows) if (each.id === id) counts[each.state] = each.count
      return counts
    })
  })
  return batch.load(row.id)
}
