import { crowds } from './crowd.faults.ts'
import { databases } from './database.faults.ts'
import type { Fault } from './fault.ts'
import { hostile } from './hostile.faults.ts'
import { kills } from './kill.faults.ts'
import { rolling } from './rolling.faults.ts'
import { restore } from './restore.faults.ts'
import { network } from './network.faults.ts'

export const faults: Fault[] = [...kills, ...network, ...crowds, hostile, ...databases, restore, rolling]
