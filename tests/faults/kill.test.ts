import { kills } from './kill.faults.ts'
import { mustKeepThePromise } from './promise.ts'

mustKeepThePromise(kills)
