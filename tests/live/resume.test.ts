import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OpenBoard, readBoard } from '../support/board.ts'
import { type BoardChangesMessage, Checker } from '../support/checker.ts'
import { makeChanges } from '../support/changes.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

describe('a board that comes back', () => {
  it('misses nothing of 200 changes made while its socket was cut, gets none twice and all in order', async () => {
    const board = await OpenBoard.open(world.towerSecretary.client, world.boardId)
    const before = await makeChanges(world, 5)
    await board.upTo(before.at(-1)!)
    const comeBack = board.cut()
    const meanwhile = await makeChanges(world, 200)
    comeBack()
    await board.upTo(meanwhile.at(-1)!)
    const after = await makeChanges(world, 5)
    await board.upTo(after.at(-1)!)
    await board.close()
    expect(await board.faults([...before, ...meanwhile, ...after])).toEqual([])
  })

  it('misses nothing when it is cut again and again while changes are made', async () => {
    const board = await OpenBoard.open(world.secretary.client, world.boardId)
    const cursors: string[] = []
    const cutting = (async () => {
      while (cursors.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 60))
        board.cut()()
      }
    })()
    cursors.push(...(await makeChanges(world, 120)))
    await cutting
    await board.upTo(cursors.at(-1)!)
    await board.close()
    expect(board.losses.length).toBeGreaterThan(3)
    expect(await board.faults(cursors)).toEqual([])
  })
})

describe('the checker notices', () => {
  let messages: BoardChangesMessage[]
  let start: Awaited<ReturnType<typeof readBoard>>
  let end: Awaited<ReturnType<typeof readBoard>>
  let cursors: string[]
  beforeAll(async () => {
    start = await readBoard(world.secretary.client, world.boardId)
    const board = await OpenBoard.open(world.secretary.client, world.boardId)
    cursors = await makeChanges(world, 20)
    await board.upTo(cursors.at(-1)!)
    await board.close()
    messages = board.messages.filter((message): message is BoardChangesMessage => message.__typename === 'BoardChanges')
    end = await readBoard(world.secretary.client, world.boardId)
  })

  function faultsOf(spoil: (messages: BoardChangesMessage[]) => void): readonly string[] {
    const copy = structuredClone(messages)
    spoil(copy)
    const checker = new Checker(start.cursor, start.cards)
    for (const message of copy) checker.take(message)
    return checker.finish(end.cards, start.cards, cursors)
  }

  const withEvents = (messages: BoardChangesMessage[]) => messages.filter(({ events }) => events.length > 0)
  /** All events in the message of the first, so that two stand side by side whatever the timing was. */
  const inOne = (messages: BoardChangesMessage[]) => {
    const [first, ...others] = withEvents(messages)
    first!.events.push(...others.flatMap(({ events }) => events.splice(0)))
    return first!.events
  }

  it('nothing in an untouched stream', () => {
    expect(faultsOf(() => {})).toEqual([])
  })

  it.each<[string, (messages: BoardChangesMessage[]) => void]>([
    ['a dropped event', (messages) => withEvents(messages)[1]!.events.shift()],
    ['a dropped last event', (messages) => withEvents(messages).at(-1)!.events.pop()],
    ['a dropped message', (messages) => messages.splice(messages.indexOf(withEvents(messages)[1]!), 1)],
    ['an event that comes twice', (messages) => withEvents(messages)[1]!.events.unshift(withEvents(messages)[0]!.events[0]!)],
    ['a message that comes twice', (messages) => messages.splice(2, 0, messages[1]!)],
    ['two messages in the wrong order', (messages) => messages.splice(1, 2, messages[2]!, messages[1]!)],
    ['two events in the wrong order', (messages) => inOne(messages).reverse()],
    ['a card of an earlier version', (messages) => (inOne(messages).findLast((event) => event.issue)!.issue!.version -= 1)],
    [
      'a card that differs from the truth',
      (messages) => Object.assign(inOne(messages).findLast((event) => event.issue)!.issue!, { title: '别的' }),
    ],
  ])('%s', (_, spoil) => {
    expect(faultsOf(spoil)).not.toEqual([])
  })
})
