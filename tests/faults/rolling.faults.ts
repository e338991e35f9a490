import { Fleet } from '../support/fleet.ts'
import { restartUnderWrites } from '../support/rolling.ts'
import { buildWorld } from '../support/world.ts'
import type { Fault } from './fault.ts'
import { BoardWindow } from './window.ts'

export const rolling: Fault = {
  name: 'rolling-restarts',
  what: 'three processes behind a balancer are restarted one after the other; no mutation may fail, none is asked for twice',
  // The short form is a test of its own, with the fleet’s.
  rounds: { short: 0, full: 50, long: 200 },
  seconds: 240,
  async run(trial) {
    const fleet = await Fleet.start(3)
    try {
      const world = await buildWorld(fleet.url, fleet.databaseUrl)
      const window = await BoardWindow.open(fleet.url, world.secretary.client)
      const faults: string[] = []
      let changes = 0
      // A few at a time: what is done is counted even where time runs out.
      const rounds = await trial.repeat(async (round) => {
        const rolled = await restartUnderWrites(one(fleet, round), world, { restarts: 1 })
        changes += rolled.acknowledged
        faults.push(...rolled.failures, ...rolled.faults)
        if (rolled.exitCodes.some((code) => code !== 0)) faults.push(`ended with ${rolled.exitCodes.join(', ')}`)
      })
      faults.push(...((await window?.faults(fleet.databaseUrl)) ?? []))
      await window?.close()
      const killed = await restartUnderWrites(killing(fleet), world, { restarts: 3 })
      return { rounds, changes, boards: 2, faults, control: killed.failures, figures: 'control: killed instead of asked to end' }
    } finally {
      await fleet.close()
    }
  },
}

type Restarting = Pick<Fleet, 'processes' | 'restart'>

/** Restarts its process of this turn, whichever is asked for. */
const one = (fleet: Fleet, turn: number): Restarting => ({
  processes: fleet.processes,
  restart: () => fleet.restart(turn % fleet.processes.length),
})

/** Kills what should be asked to end. */
const killing = (fleet: Fleet): Restarting => ({
  processes: fleet.processes,
  async restart(index) {
    await fleet.processes[index]!.kill9()
    await fleet.restart(index)
    return 0
  },
})
