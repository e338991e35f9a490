import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** One of those compared, or what loads them, in a process of its own. */
export class Contender {
  readonly #child: ChildProcess
  readonly #name: string
  readonly #exited: Promise<unknown>
  readonly #answers: PromiseWithResolvers<any>[] = []
  /** What it tells without being asked. */
  onTold: (told: any) => void = () => {}

  private constructor(program: string, argument: object) {
    this.#name = program
    this.#child = fork(fileURLToPath(new URL(program, import.meta.url)), [JSON.stringify(argument)], {
      execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning', ...(process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? [])],
    })
    this.#exited = once(this.#child, 'exit')
    void this.#exited.then(() => this.#answers.forEach(({ reject }) => reject(new Error(`${program} ended`))))
    this.#child.on('message', (message: { told?: any; answer?: any; failed?: string }) => {
      if ('told' in message) this.onTold(message.told)
      else if (message.failed) this.#answers.shift()?.reject(new Error(`${this.#name}: ${message.failed}`))
      else this.#answers.shift()?.resolve(message.answer)
    })
  }

  /** Starts a program that answers by `answerParent`; with it comes what it told when it was ready. */
  static async start<Ready = string>(program: string, argument: object = {}): Promise<{ contender: Contender; ready: Ready }> {
    const contender = new Contender(program, argument)
    return { contender, ready: (await contender.#answer()) as Ready }
  }

  /** Asks it something and waits for the answer; answers come in the order of the questions. */
  ask<Answer = unknown>(question: object): Promise<Answer> {
    const answer = this.#answer()
    this.#child.send(question)
    return answer as Promise<Answer>
  }

  get pid(): number {
    return this.#child.pid!
  }

  /** Processor time it used so far, the system's for it included, microseconds. */
  cpu(): Promise<number> {
    return this.ask<number>({ cpu: true })
  }

  /** Resident memory after its rubbish was collected, bytes. */
  memory(): Promise<number> {
    return this.ask<number>({ memory: true })
  }

  async stop(): Promise<void> {
    this.#child.send({ stop: true })
    await this.#exited
  }

  #answer(): Promise<any> {
    const answer = Promise.withResolvers<any>()
    this.#answers.push(answer)
    return answer.promise
  }
}
