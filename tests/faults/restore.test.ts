import { mustKeepThePromise } from './promise.ts'
import { restore } from './restore.faults.ts'

mustKeepThePromise([restore])
