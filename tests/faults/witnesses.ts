import { setTimeout as sleep } from 'node:timers/promises'
import { OpenBoard } from '../support/board.ts'
import type { Client } from '../support/client.ts'
import type { Citizen } from '../support/world.ts'
import type { Installation } from '../support/installation.ts'
import { auditLog } from '../support/log-audit.ts'
import { Writers } from '../support/writers.ts'
import { BoardWindow } from './window.ts'

const PATIENCE_MS = 60_000

/** The same person at another address: as people do who find the door shut, he or she tries again. */
async function comeTo(url: string, { client }: Citizen): Promise<Client> {
  const there = client.at(url)
  for (let attempt = 1; ; attempt++) {
    try {
      await there.request('{ viewer { isAdministrator } }')
      return there
    } catch (error) {
      if (attempt === 20) throw error
      await sleep(500)
    }
  }
}

/** The same people at every process of an installation. */
async function everywhere(place: Installation, urls: readonly string[]) {
  const { member, secretary, towerSecretary } = place.world
  return Promise.all(
    urls.map(async (url) => ({
      member: await comeTo(url, member),
      secretary: await comeTo(url, secretary),
      towerSecretary: await comeTo(url, towerSecretary),
    })),
  )
}

/** Two open boards at each process, one in a browser, and several people who write: those who are going to tell whether the promise was kept. */
export class Witnesses {
  readonly boards: OpenBoard[]
  readonly writers: Writers
  readonly #place: Installation
  readonly #keeper: Client
  readonly #window: BoardWindow | null

  private constructor(place: Installation, boards: OpenBoard[], window: BoardWindow | null, writers: Writers, keeper: Client) {
    this.#place = place
    this.boards = boards
    this.#window = window
    this.writers = writers
    this.#keeper = keeper
  }

  /** `urls` are where boards and writers go, where not straight to the processes. */
  static async gather(place: Installation, urls = place.servers.map(({ url }) => url), writersEach = 4): Promise<Witnesses> {
    const people = await everywhere(place, urls)
    const { boardId, communities } = place.world
    const boards = await Promise.all(
      people.flatMap(({ secretary, towerSecretary }) => [OpenBoard.open(secretary, boardId), OpenBoard.open(towerSecretary, boardId)]),
    )
    const window = await BoardWindow.open(urls[0]!, people[0]!.secretary)
    const writing = people.flatMap(({ member }) => Array.from({ length: writersEach }, () => member))
    return new Witnesses(place, boards, window, new Writers(writing, communities.residential), people[0]!.towerSecretary)
  }

  /** Ends the writing, and judges nothing. */
  async leave(): Promise<void> {
    await this.writers.stop()
    await Promise.all([...this.boards, this.#window].map((board) => board?.close()))
  }

  /** Ends the writing and holds what every board saw, what the browser shows, and what the log says, against what was acknowledged. */
  async verdict(): Promise<string[]> {
    await this.writers.stop()
    const { acknowledged, refused, changesOf } = this.writers
    const faults = refused.map((refusal) => `refused: ${refusal}`)
    for (const [index, board] of this.boards.entries()) {
      await board.until(() => board.seesAll(acknowledged), PATIENCE_MS).catch((error: Error) => faults.push(error.message.slice(0, 200)))
      await board.close()
      for (const fault of await board.faults(acknowledged)) faults.push(`board ${index}: ${fault}`)
    }
    faults.push(...((await this.#window?.faults(this.#place.databaseUrl)) ?? []))
    await this.#window?.close()
    faults.push(...(await auditLog((text) => this.#place.sql(text), acknowledged, changesOf)))
    return faults
  }

  /**
   * The control of everything that ends connections: a board that comes back without saying where it was, as most live systems
   * have it, while five changes were made. The checker must notice.
   */
  async forgetful(): Promise<readonly string[]> {
    const board = await OpenBoard.open(this.#keeper, this.#place.world.boardId, { isForgetful: true })
    const known = this.writers.acknowledged.length
    const comeBack = board.cut()
    await this.writers.more(5)
    const heard = board.messages.length
    comeBack()
    await board.until(() => board.messages.length > heard)
    await this.writers.more(5)
    const told = this.writers.acknowledged.slice(known)
    await board.upTo(told.at(-1)!)
    await board.close()
    return board.checker.finish([...board.checker.cards.values()], [...board.checker.cards.values()], told)
  }
}
