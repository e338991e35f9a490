import { network } from './network.faults.ts'
import { mustKeepThePromise } from './promise.ts'

mustKeepThePromise(network)
