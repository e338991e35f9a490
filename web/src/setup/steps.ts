import type { SetupQuery } from '../graphql/generated/graphql.ts'

export type StepName = 'communities' | 'committees' | 'people' | 'secretaries' | 'bridges' | 'boards'

export interface Step {
  name: StepName
  isDone: boolean
  /** Names of the communities it is still to be done for, as long as it was begun elsewhere. */
  missing: string[]
}

/** From nothing to a board that two committees look at: what is done is read from what is there. */
export function setupSteps({ communities, committees, people, bridges, boards }: SetupQuery): Step[] {
  const committeesOf = (communityId: string) => committees.nodes.filter(({ community }) => community?.id === communityId)
  const hasSecretary = (communityId: string) =>
    committeesOf(communityId).some(({ appointments }) =>
      appointments.some(({ position, isRunning }) => position === 'SECRETARY' && isRunning),
    )
  const isOnBoard = (communityId: string) =>
    boards.some((board) => !board.wholeSubdistrict && board.communities.some(({ id }) => id === communityId))
  const forEach = (name: StepName, isFulfilled: (communityId: string) => boolean): Step => {
    const missing = communities.filter(({ id }) => !isFulfilled(id)).map((community) => community.name)
    return { name, isDone: communities.length > 0 && missing.length === 0, missing }
  }
  const hasSide = (side: 'RESIDENTIAL' | 'BUILDING') => communities.some((community) => community.side === side)
  return [
    { name: 'communities', isDone: hasSide('RESIDENTIAL') && hasSide('BUILDING'), missing: [] },
    forEach('committees', (id) => committeesOf(id).length > 0),
    // The first person is the administrator.
    { name: 'people', isDone: people.nodes.length > 1, missing: [] },
    forEach('secretaries', hasSecretary),
    { name: 'bridges', isDone: bridges.length > 0, missing: [] },
    forEach('boards', isOnBoard),
  ]
}
