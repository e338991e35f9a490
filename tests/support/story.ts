import { beforeEach } from 'vitest'

/** The tests of this suite are steps of one story: once one has failed, those after it are skipped, since nothing they build on is there. */
export function tellsOneStory(): void {
  let isBroken = false
  beforeEach((step) => {
    step.skip(isBroken, 'a step before it failed')
    step.onTestFailed(() => {
      isBroken = true
    })
  })
}
