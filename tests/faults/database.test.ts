import { databases } from './database.faults.ts'
import { mustKeepThePromise } from './promise.ts'

mustKeepThePromise(databases)
