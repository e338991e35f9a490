import { expect, test } from 'vitest'
import { actTo, mainStages, needsFacts, otherStages, waitingFor, type MoveAct } from './stages.ts'

const acts: MoveAct[] = [
  'accept',
  'decline',
  'conveneMeeting',
  'recordAgreement',
  'startCarryingOut',
  'resolve',
  'confirm',
  'confirmByCall',
  'dispute',
  'reopen',
  'withdraw',
  'merge',
]
const may = (...allowed: MoveAct[]) =>
  Object.fromEntries(acts.map((act) => [act, { allowed: allowed.includes(act) }])) as Record<MoveAct, { allowed: boolean }>

test('every stage but the first is reached by an act', () => {
  for (const stage of [...mainStages, ...otherStages]) expect(actTo(stage, may(...acts)) !== null).toBe(stage !== 'REPORTED')
})

test('the same stage is reached by whichever act the viewer may do', () => {
  expect(actTo('CARRYING_OUT', may('dispute'))).toBe('dispute')
  expect(actTo('CARRYING_OUT', may('startCarryingOut'))).toBe('startCarryingOut')
  expect(actTo('ACCEPTED', may('reopen'))).toBe('reopen')
})

test('once the days to confirm are over, one waits for the committee’s call', () => {
  expect(waitingFor({ stage: 'RESOLVED', turn: 'REPORTER' })).toBe('RESOLVED')
  expect(waitingFor({ stage: 'RESOLVED', turn: 'COMMITTEE' })).toBe('CALLING')
  expect(waitingFor({ stage: 'CARRYING_OUT', turn: 'PARTIES' })).toBe('PARTIES')
})

test('nothing leads where the viewer may do nothing', () => {
  for (const stage of mainStages) expect(actTo(stage, may())).toBeNull()
})

test('accepting and starting ask for no facts, all other moves do', () => {
  expect(acts.filter((act) => !needsFacts(act))).toEqual(['accept', 'startCarryingOut'])
})
