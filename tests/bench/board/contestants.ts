import { randomUUID } from 'node:crypto'
import { Contender } from '../contender.ts'
import { question as postgraphileQuestion, shaped } from './postgraphile.question.ts'
import type { Asking } from './load.ts'
import { coldQuestion, question } from './question.ts'
import type { Setting } from './setup.ts'

export interface Contestant {
  name: string
  /** Process id of what answers. */
  pid: number
  asking: Asking
  /** Sent along once its first answer is known. */
  condition?: 'If-None-Match'
  /** How many requests a round has; those that take long have fewer. */
  requests: number
  /** Brings an answer into the common shape. */
  shaped(answer: any): unknown
  stop(): Promise<void>
}

const asIs = (answer: unknown): unknown => answer

/** All that are compared, each in a process of its own. */
export async function startContestants(setting: Setting): Promise<Contestant[]> {
  const { databaseUrl, subdistrictId, boardId } = setting
  const place = { databaseUrl, subdistrictId, boardId }
  const peer = async (name: string, file: string, body: object, rest: Partial<Contestant> & { requests: number }): Promise<Contestant> => {
    const { contender, ready } = await Contender.start<{ port: number }>(`board/${file}.contender.ts`, place)
    const sent = JSON.stringify(body)
    return {
      name,
      pid: contender.pid,
      asking: { url: `http://127.0.0.1:${ready.port}/graphql`, headers: {}, body: () => sent },
      shaped: asIs,
      stop: () => contender.stop(),
      ...rest,
    }
  }
  const asked = { query: question, variables: { id: boardId } }
  const ours = (name: string, body: Asking['body'], rest: Partial<Contestant> & { requests: number }): Contestant => {
    const headers = setting.world.secretary.client.headers()
    return {
      name,
      pid: setting.server,
      asking: { url: `${setting.world.url}/graphql`, headers, body },
      shaped: asIs,
      stop: () => Promise.resolve(),
      ...rest,
    }
  }
  return [
    await peer('limit: one json_agg', 'limit', {}, { requests: 200 }),
    // Each looks for a board that isn't there besides, and so is a question that nothing kept answers.
    ours('ours, cold', () => JSON.stringify({ query: coldQuestion, variables: { id: boardId, absent: randomUUID() } }), {
      requests: 100,
      shaped: ({ data: { board } }) => ({ data: { board } }),
    }),
    ours('ours, unchanged', () => JSON.stringify(asked), { requests: 800 }),
    ours('ours, 304', () => JSON.stringify(asked), { requests: 800, condition: 'If-None-Match' }),
    await peer(
      'PostGraphile 5',
      'postgraphile',
      { query: postgraphileQuestion, variables: { id: boardId, subdistrictId } },
      { requests: 60, shaped },
    ),
    await peer('Mercurius, loaders, JIT', 'mercurius', asked, { requests: 60 }),
    await peer('Apollo, naive', 'naive', asked, { requests: 8 }),
  ]
}
