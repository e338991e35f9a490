import type { Citizen, World } from './world.ts'

/** Something people ask for all day, whose cost must not depend on how much was done before. */
export interface Reading {
  name: string
  query: string
  variables?: Record<string, unknown>
  by: Citizen
}

const issues = (what: string): string =>
  `{ issues(${what}) { nodes { id number title stage dueAt community { name } } pageInfo { endCursor hasNextPage } } }`
const resources = (what: string): string =>
  `{ ${what} { nodes { id number title state community { name } } pageInfo { endCursor hasNextPage } } }`

const BOARD = `query($id: ID!) { board(id: $id) { cursor issues { id version number title stage dueAt parties { id } } needs { id number } offers { id number }
  matches { id state } campaigns { id } } }`

export const boardOf = (world: World, by: Citizen): Reading => ({ name: 'the board', query: BOARD, variables: { id: world.boardId }, by })

/** What the lists, the searches and single look-ups of the web and of integrators ask. */
export function readings(world: World): Reading[] {
  const { secretary, administrator, property, resident, neighbour, member } = world
  const board = `boardId: "${world.boardId}"`
  const reading = (by: Citizen, name: string, query: string): Reading => ({ name, query, by })
  return [
    { ...boardOf(world, secretary), name: 'the board, as a committee' },
    { ...boardOf(world, administrator), name: 'the board, as the sub-district' },
    { ...boardOf(world, property), name: 'the board, as a unit' },
    reading(secretary, 'issues, newest first', issues('first: 50')),
    reading(administrator, 'issues of the sub-district, newest first', issues('first: 50')),
    reading(member, 'issues, oldest first', issues('first: 50, orderBy: { field: REPORTED_AT, direction: ASC }')),
    reading(secretary, 'the last page of issues', issues('last: 50')),
    reading(
      secretary,
      'issues of the board by what is due',
      issues(`first: 50, filter: { ${board} }, orderBy: { field: DUE_AT, direction: ASC }`),
    ),
    reading(secretary, 'open issues', issues('first: 50, filter: { stages: [REPORTED, ACCEPTED] }')),
    reading(secretary, 'urgent issues that are open', issues('first: 50, filter: { urgent: true, stages: [REPORTED] }')),
    reading(secretary, 'issues that are overdue', issues('first: 50, filter: { overdue: true }')),
    reading(secretary, 'joint issues', issues('first: 50, filter: { joint: true }')),
    reading(resident, 'a resident’s issues', issues('first: 50')),
    reading(resident, 'a resident’s own issues', issues('first: 50, filter: { mine: true }')),
    reading(neighbour, 'issues somebody follows', issues('first: 50, filter: { mine: true }')),
    reading(property, 'a unit’s issues', issues('first: 50, filter: { mine: true }')),
    reading(secretary, 'a common word', issues('first: 50, filter: { search: "停车" }')),
    reading(secretary, 'two words', issues('first: 50, filter: { search: "养老 助餐" }')),
    reading(secretary, 'a rare word', issues('first: 50, filter: { search: "编号0000230" }')),
    reading(administrator, 'a rare word in the sub-district', issues('first: 50, filter: { search: "编号0000230" }')),
    reading(resident, 'a common word among a resident’s issues', issues('first: 50, filter: { search: "停车" }')),
    reading(secretary, 'an issue by its number', '{ issue(number: 49999990) { id title } }'),
    reading(secretary, 'open needs', resources('needs(first: 50, filter: { states: [OPEN] })')),
    reading(secretary, 'needs of the board', resources(`needs(first: 50, filter: { ${board} })`)),
    reading(property, 'a unit’s needs', resources('needs(first: 50, filter: { mine: true })')),
    reading(resident, 'a resident’s needs', resources('needs(first: 50, filter: { mine: true })')),
    reading(secretary, 'open offers', resources('offers(first: 50, filter: { states: [OPEN] })')),
    reading(secretary, 'offers by a word', resources('offers(first: 50, filter: { search: "车位 17" })')),
    reading(property, 'a unit’s matches', '{ matches(first: 50, filter: { mine: true }) { nodes { id state } } }'),
    reading(secretary, 'matches under way', '{ matches(first: 50, filter: { states: [INTRODUCED] }) { nodes { id state } } }'),
    reading(secretary, 'follow-ups that are due', '{ followUps(first: 50, due: true) { nodes { id dueOn } } }'),
    reading(secretary, 'campaigns', '{ campaigns(first: 50) { nodes { id number } } }'),
    reading(property, 'calls for offers', '{ calls(first: 50) { nodes { id } } }'),
    reading(secretary, 'meetings', '{ meetings { id at } }'),
  ]
}
