import { newId } from '../kernel/id.ts'
import { likened } from '../kernel/likened.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act, expectVersion } from '../acting/act.ts'
import { expectNewName } from '../people/name-taken.ts'
import type { Request } from '../acting/request.ts'
import { Community, Place } from './community.entity.ts'
import type { CreateCommunityInput, PlaceInput, UpdateCommunityInput } from './community.inputs.ts'
import { canCreateCommunity, canUpdateCommunity } from './community.policy.ts'

export function createCommunity(request: Request, input: CreateCommunityInput): Promise<Done<Community>> {
  return act(request, 'createCommunity', { entity: Community, canSee: canCreateCommunity }, input, async (act) => {
    act.ask(canCreateCommunity)
    act.refuse(ofNames)
    const community = Object.assign(new Community(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      kind: input.kind,
      name: input.name.trim(),
    })
    await expectNewName(act, 'community', community.name, community.id)
    act.em.persist(community)
    // Its row has to be there before those that point to it.
    await act.em.flush()
    placeAll(act, community, [], input.places ?? [])
    recordCommunity(act, 'COMMUNITY_CREATED', community)
    await joinWholeBoards(act, community)
    return community
  })
}

export function updateCommunity(request: Request, input: UpdateCommunityInput): Promise<Done<Community>> {
  return act(request, 'updateCommunity', { entity: Community, canSee: canUpdateCommunity }, input, async (act) => {
    act.ask(canUpdateCommunity)
    act.refuse(ofNames)
    const community = await act.lock(Community, input.communityId, 'communityId')
    expectVersion(community, input.expectedVersion, { community })
    if (input.name != null) {
      await expectNewName(act, 'community', input.name, community.id)
      community.name = input.name.trim()
    }
    community.version += 1
    if (input.places) placeAll(act, community, await act.em.find(Place, { communityId: community.id }), input.places)
    recordCommunity(act, 'COMMUNITY_UPDATED', community)
    return community
  })
}

/** Communities and boards that hold them all are made one after the other, so that neither misses the other. */
export async function oneAtATime(act: Act): Promise<void> {
  await act.em.execute('select from subdistrict where id = ? for no key update', [act.subdistrictId])
}

/** The sub-district's own boards hold every community, so a new one joins them. */
async function joinWholeBoards(act: Act, community: Community): Promise<void> {
  await oneAtATime(act)
  const boards = await act.em.execute<{ id: string; version: number; communities: string[] }[]>(
    `update board set communities = communities || ?::uuid, version = version + 1 where subdistrict_id = ? and whole_subdistrict
     returning id, version, communities::text[]`,
    [community.id, act.subdistrictId],
  )
  for (const board of boards)
    act.record({ kind: 'BOARD_UPDATED', entity: 'BOARD', entityId: board.id, row: board, communities: [community.id] })
}

const ofNames = { community_subdistrict_id_name_key: () => new Refusal('NAME_TAKEN', {}, 'name') }

/** Makes a community's places those that were asked for: new ones, renamed ones, and none of the others. */
function placeAll(act: Act, community: Community, present: readonly Place[], wanted: readonly PlaceInput[]): void {
  const kept = new Set<Place>()
  const names = new Set<string>()
  for (const [index, { id, name, kind, longitude, latitude }] of wanted.entries()) {
    const known = id == null ? null : present.find((place) => place.id === id)
    if (known === undefined || (known && kept.has(known))) throw new Refusal('NOT_FOUND', {}, `places.${index}.id`)
    if (names.has(likened(name))) throw new Refusal('NAME_TAKEN', {}, `places.${index}.name`)
    names.add(likened(name))
    const place = known ?? Object.assign(new Place(), { id: newId(), subdistrictId: act.subdistrictId, communityId: community.id })
    // Left out, they stay as they are.
    const coordinates = {
      longitude: longitude === undefined ? place.longitude : longitude,
      latitude: latitude === undefined ? place.latitude : latitude,
    }
    act.em.persist(Object.assign(place, { name: name.trim(), kind, ...coordinates }))
    kept.add(place)
  }
  for (const place of present) if (!kept.has(place)) act.em.remove(place)
}

function recordCommunity(act: Act, kind: string, community: Community): void {
  act.record({ kind, entity: 'COMMUNITY', entityId: community.id, row: community, communities: [community.id] })
}
