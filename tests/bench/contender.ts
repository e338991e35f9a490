import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a process has used so far. */
export interface Usage {
  /** Processor time of its own and of the system for it, microseconds. */
  cpu: number
  /** Resident memory after its rubbish was collected, bytes. */
  memory: number
}

/** One of those compared, in a process of its own. */
export interface Contender {
  /** What it told when it was ready. */
  ready: any
  usage(): Promise<Usage>
  /** Asks it something and waits for the answer. */
  ask<Answer = unknown>(question: object): Promise<Answer>
  stop(): Promise<void>
}

/** Starts a program that answers by `answerParent`. */
export async function startContender(program: string, argument: object): Promise<Contender> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [JSON.stringify(argument)], {
    execArgv: ['--expose-gc', '--enable-source-maps', ...(process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? [])],
    serialization: 'advanced',
  })
  const exited = once(child, 'exit')
  const answer = async (): Promise<any> => {
    const [said] = (await Promise.race([once(child, 'message'), exited.then(() => Promise.reject(new Error(`${program} ended`)))])) as [any]
    return said
  }
  const ask = async <Answer>(question: object): Promise<Answer> => {
    const answered = answer()
    child.send(question)
    return (await answered) as Answer
  }
  const { ready } = await answer()
  return {
    ready,
    ask,
    usage: () => ask<Usage>({ usage: true }),
    async stop() {
      child.send({ stop: true })
      await exited
    },
  }
}
