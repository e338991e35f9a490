/** How much of it: a little with every test run, what fits into twenty minutes, or as long as it takes. */
export type Form = 'short' | 'full' | 'long'

/** Something that goes wrong in the world, and what must hold all the same. */
export interface Fault {
  /** As `--only` takes it. */
  name: string
  /** What goes wrong, in a few words. */
  what: string
  rounds: Record<Form, number>
  /** Seconds the full form takes when it has them: given fewer, it stops early, between two rounds. */
  seconds: number
  /** Why this machine can’t have it; undefined where it can. */
  obstacle?(): string | undefined
  run(trial: Trial): Promise<Outcome>
}

export interface Outcome {
  rounds: number
  /** Acknowledged while it went on. */
  changes: number
  boards: number
  /** What broke the promise: none, if it was kept. */
  faults: readonly string[]
  /** What the same checker found where something was broken on purpose: it must be something. */
  control: readonly string[]
  /** What else was measured, in words. */
  figures: string
}

/** One run of a fault: so many rounds, within its time. */
export class Trial {
  readonly form: Form
  readonly rounds: number
  readonly #deadline: number
  readonly #tell: (progress: string) => void

  /** `share`: how much of its time it is given; `tell` is told how far it has come. */
  constructor(fault: Fault, form: Form, share = 1, tell: (progress: string) => void = () => {}) {
    this.form = form
    this.rounds = fault.rounds[form]
    this.#deadline = form === 'full' ? Date.now() + fault.seconds * share * 1_000 : Infinity
    this.#tell = tell
  }

  /** Milliseconds left. */
  get left(): number {
    return this.#deadline - Date.now()
  }

  /** Runs the rounds; tells how many there was time for. */
  async repeat(round: (index: number) => Promise<void>): Promise<number> {
    let done = 0
    while (done < this.rounds && (done === 0 || this.left > 0)) {
      await round(done)
      done += 1
      this.tell(done, this.rounds)
    }
    return done
  }

  /** Says how far it has come. */
  tell(done: number, of: number): void {
    this.#tell(`${done.toLocaleString('en')} of ${of.toLocaleString('en')}`)
  }

  /** The size that goes with the form. */
  size<Size>(sizes: Record<Form, Size>): Size {
    return sizes[this.form]
  }
}
