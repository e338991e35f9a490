/** The door from the benchmarks into the matching engine, which is pure: nothing else of the API comes with it. */
export { Fitting } from '@shuangshe/api/matching/fit/fit.js'
export type { Asked, Given } from '@shuangshe/api/matching/fit/party.js'
export { allocate } from '@shuangshe/api/matching/allocation/allocate.js'
