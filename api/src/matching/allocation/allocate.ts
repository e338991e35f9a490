import { boundOf } from './bound.ts'
import { type Instance, instanceOf, orderOf } from './instance.ts'
import { LotDrawing } from './lot-drawing.ts'
import type { AllocationOptions, AllocationPhase, AllocationProblem, AllocationResult } from './problem.ts'
import { Report, type Standing } from './result.ts'
import { serveAsMany } from './serving.ts'
import { Simplex } from './simplex.ts'
import { countOf, unitsOfFlow, unitsOfTree } from './units.ts'

/** Of the whole, how much lies behind when a phase begins, and how much it takes. */
const shares: Record<AllocationPhase, [behind: number, own: number]> = {
  SCORING: [0, 0.55],
  SERVING: [0.55, 0.1],
  FITTING: [0.65, 0.3],
  DRAWING_LOTS: [0.95, 0.05],
}

/** How often it is said how far things are. */
const TELL_EVERY_MS = 250
/** How often the best so far is read off and its bound reckoned, which takes a look at all pairs. */
const LOOK_EVERY_MS = 1000

/**
 * Brings needs and offers together: first as many units as possible served, then the highest total score, and among equals
 * by lot. Exact over all pairs, in whole numbers, and the same whatever order they come in. It keeps its thread busy until it
 * is done or stopped; a problem whose pins contradict its limits is refused.
 */
export function allocate(problem: AllocationProblem, options: AllocationOptions = {}): AllocationResult {
  return new Allocation(problem, options).run()
}

class Allocation {
  readonly #problem: AllocationProblem
  readonly #options: AllocationOptions
  readonly #standing: Standing = {
    units: [],
    servedBound: 0,
    bound: 0,
    isFinal: false,
    rounds: 0,
    steps: 0,
    milliseconds: { SCORING: 0, SERVING: 0, FITTING: 0, DRAWING_LOTS: 0 },
  }
  #report!: Report
  #phase: AllocationPhase = 'SCORING'
  #isStopped = false
  #told = performance.now()
  #looked = performance.now()

  constructor(problem: AllocationProblem, options: AllocationOptions) {
    this.#problem = problem
    this.#options = options
  }

  run(): AllocationResult {
    const instance = this.#timed('SCORING', () => this.#read())
    const flow = this.#timed('SERVING', () => serveAsMany(instance))
    const simplex = new Simplex(instance, flow)
    const standing = this.#standing
    standing.units = unitsOfFlow(flow)
    standing.servedBound = flow.served
    standing.bound = boundOf(instance, simplex, flow.served)
    this.#timed('FITTING', () => this.#fit(instance, simplex))
    if (!this.#isStopped) this.#timed('DRAWING_LOTS', () => this.#drawLots(instance, simplex))
    return this.#report.of(standing)
  }

  #read(): Instance {
    const order = orderOf(this.#problem)
    const instance = instanceOf(this.#problem, order, (done) => this.#tell(done))
    this.#report = new Report(this.#problem, order, instance)
    return instance
  }

  #fit(instance: Instance, simplex: Simplex): void {
    const standing = this.#standing
    let first = 0
    let done = 0
    for (;;) {
      const steps = simplex.pass(this.#asked)
      standing.rounds++
      standing.steps += steps
      first ||= steps
      const isOver = steps === 0 && !this.#isStopped
      if (isOver || this.#isStopped || performance.now() - this.#looked >= LOOK_EVERY_MS) this.#lookAt(instance, simplex)
      done = Math.max(done, 1 - steps / (first || 1))
      this.#tell(done)
      if (isOver || this.#isStopped) return
    }
  }

  /** The tree’s allocation, if it serves as many as there can be; on its way it may pass through others. */
  #lookAt(instance: Instance, simplex: Simplex): void {
    const standing = this.#standing
    const units = unitsOfTree(instance, simplex.tree)
    if (countOf(units) === standing.servedBound) standing.units = units
    standing.bound = Math.min(standing.bound, boundOf(instance, simplex, standing.servedBound))
    this.#options.onIncumbent?.(this.#report.of(standing))
    this.#looked = performance.now()
  }

  #drawLots(instance: Instance, simplex: Simplex): void {
    const standing = this.#standing
    const drawing = new LotDrawing(instance, simplex, this.#problem.seed)
    for (let steps = -1; steps !== 0 && !this.#isStopped;) {
      steps = drawing.pass(this.#asked)
      standing.steps += steps
      standing.rounds++
    }
    standing.units = unitsOfTree(instance, simplex.tree)
    standing.isFinal = !this.#isStopped
    this.#told = 0
    this.#tell(1)
  }

  #asked = (): boolean => (this.#isStopped ||= this.#options.stop?.() ?? false)

  #tell(done: number): void {
    if (!this.#options.onProgress || performance.now() - this.#told < TELL_EVERY_MS) return
    this.#told = performance.now()
    const [behind, own] = shares[this.#phase]
    const known = this.#standing.servedBound > 0 ? this.#report.figures(this.#standing) : null
    this.#options.onProgress({
      phase: this.#phase,
      done: behind + own * done,
      served: known?.served ?? 0,
      score: known?.totalScore ?? 0,
      gap: known?.gap ?? null,
    })
  }

  #timed<T>(phase: AllocationPhase, work: () => T): T {
    this.#phase = phase
    const started = performance.now()
    const result = work()
    this.#standing.milliseconds[phase] = Math.round(performance.now() - started)
    return result
  }
}
