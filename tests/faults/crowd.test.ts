import { crowds } from './crowd.faults.ts'
import { mustKeepThePromise } from './promise.ts'

mustKeepThePromise(crowds)
