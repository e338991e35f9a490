import { expect, test } from 'vitest'
import type { SetupQuery } from '../graphql/generated/graphql.ts'
import { setupSteps } from './steps.ts'

const empty: SetupQuery = { communities: [], committees: { nodes: [] }, people: { nodes: [{ id: 'me' }] }, bridges: [], boards: [] }
const xianlin = { id: 'x', name: '仙林社区', side: 'RESIDENTIAL' as const }
const guangli = { id: 'g', name: '广利楼宇社区', side: 'BUILDING' as const }
const committee = (id: string, isRunning = true) => ({
  id: `c-${id}`,
  community: { id },
  appointments: [{ id: `a-${id}`, position: 'SECRETARY' as const, isRunning }],
})
const done = (answer: SetupQuery) =>
  setupSteps(answer)
    .filter(({ isDone }) => isDone)
    .map(({ name }) => name)

test('nothing is done where only the administrator is', () => {
  expect(done(empty)).toEqual([])
})

test('one side alone is not enough', () => {
  expect(done({ ...empty, communities: [xianlin] })).toEqual([])
})

test('names the communities that still lack something', () => {
  const steps = setupSteps({ ...empty, communities: [xianlin, guangli], committees: { nodes: [committee('x'), committee('g', false)] } })
  const missing = Object.fromEntries(steps.map((step) => [step.name, step.missing]))
  expect(missing).toMatchObject({ committees: [], secretaries: ['广利楼宇社区'], boards: ['仙林社区', '广利楼宇社区'] })
})

test('the board of the whole sub-district alone makes no neighbours', () => {
  const board = { id: 'b', wholeSubdistrict: true, communities: [xianlin, guangli] }
  const all: SetupQuery = {
    communities: [xianlin, guangli],
    committees: { nodes: [committee('x'), committee('g')] },
    people: { nodes: [{ id: 'me' }, { id: 'other' }] },
    bridges: [{ person: { id: 'other' } }],
    boards: [board],
  }
  expect(done(all)).toEqual(['communities', 'committees', 'people', 'secretaries', 'bridges'])
  expect(done({ ...all, boards: [board, { ...board, id: 'c', wholeSubdistrict: false }] })).toHaveLength(6)
})
