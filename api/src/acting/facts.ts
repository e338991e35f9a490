import { discover } from '../kernel/discover.ts'
import { rooms } from '../rooms.ts'
import type { Act } from './act.ts'

type React<Told> = (act: Act, told: Told) => void | Promise<void>

/** Something that happens to a thing: declared once, by the room whose thing it is. Rooms further up react to it. */
export class Fact<Told> {
  readonly #record: React<Told> | null
  readonly reactions: React<Told>[] = []

  constructor(record: React<Told> | null) {
    this.#record = record
  }

  /** Writes it into the log, then has each reaction done, within the act: one that refuses undoes all of it. */
  async tell(act: Act, told: Told): Promise<void> {
    expectFound()
    await this.#record?.(act, told)
    for (const react of this.reactions) await react(act, told)
  }
}

/** `record`: writes it into the log; left out where something else tells of it there. */
export const fact = <Told>(record: React<Told> | null = null): Fact<Told> => new Fact(record)

/** What a room has to know from rooms further up, which it doesn't name: each that has something to say answers. */
export class Question<Asked extends unknown[], Answer> {
  readonly answers: ((...asked: Asked) => Answer)[] = []

  ask(...asked: Asked): Answer[] {
    expectFound()
    return this.answers.map((answer) => answer(...asked))
  }
}

/** A reaction to a fact, or an answer to a question: to be exported by a file of the role `reactions`. */
class Registration {
  readonly register: () => void

  constructor(register: () => void) {
    this.register = register
  }
}

export const on = <Told>(fact: Fact<Told>, react: React<Told>): Registration => new Registration(() => fact.reactions.push(react))

export const answering = <Asked extends unknown[], Answer>(
  question: Question<Asked, Answer>,
  answer: (...asked: Asked) => Answer,
): Registration => new Registration(() => question.answers.push(answer))

let finding: Promise<void> | undefined
let areFound = false

/** Finds all reactions and answers, once: those of lower rooms come first. */
export const findReactions = (): Promise<void> => (finding ??= find())

async function find(): Promise<void> {
  for (const found of await discover('reactions', rooms)) if (found instanceof Registration) found.register()
  areFound = true
}

function expectFound(): void {
  if (!areFound) throw new Error('something happened before those were found who react to it')
}
