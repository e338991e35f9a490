import type { Fault } from './fault.ts'
import { kills } from './kill.faults.ts'
import { network } from './network.faults.ts'

export const faults: Fault[] = [...kills, ...network]
