import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { kindsOf } from '../database/kinds.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Node } from '../kernel/row.ts'
import { type Noun, nouns } from './noun.ts'
import { type Request, signedIn } from './request.ts'

const MOST = 100

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when there is nothing, or nothing for the viewer to see.' })
  node(@Arg('id', () => ID) id: string, @Ctx() request: Request): Promise<Node | null> {
    return find(request, id)
  }

  @Query(() => [Node], { nullable: 'items', description: 'At most 100, in the order of the ids.' })
  async nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() request: Request): Promise<(Node | null)[]> {
    if (ids.length > MOST) throw new Refusal('OUT_OF_RANGE', { min: 0, max: MOST }, 'ids')
    return Promise.all(ids.map((id) => find(request, id)))
  }
}

/** Ids are unique over all types, so it is one noun's at most. */
async function find(request: Request, id: string): Promise<Node | null> {
  const { subdistrictId } = signedIn(request)
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, 'id')
  const { loaders, services } = request
  const [ofLoaders, others] = [nouns().filter(({ is }) => !is.find), nouns().filter(({ is }) => is.find)]
  const entities = ofLoaders.map(({ entity }) => entity)
  const kinds = loaders.batch('kinds of nodes', (ids) => kindsOf(services.database, entities, subdistrictId, ids))
  const kind = await kinds.load(id)
  if (kind !== null) return seen(ofLoaders[kind]!, request, await loaders.find(entities[kind]!, id))
  for (const noun of others) {
    const node = await seen(noun, request, await noun.is.find!(request, id))
    if (node) return node
  }
  return null
}

const seen = async ({ is }: Noun, request: Request, row: Node | null): Promise<Node | null> =>
  row && (await is.see(request, row)) ? row : null
