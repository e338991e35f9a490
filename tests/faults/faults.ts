import type { Fault } from './fault.ts'
import { kills } from './kill.faults.ts'

export const faults: Fault[] = [...kills]
