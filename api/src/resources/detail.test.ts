import { expect, test } from 'vitest'
import type { ScheduleDetailInput } from './detail.inputs.ts'
import { readDetail } from './detail.read.ts'

const refused = (code: string, field: string) => expect.objectContaining({ code, field })

test('a post without more than a degree is complete', () => {
  expect(readDetail('JOB', { job: { degree: 'BACHELOR' } })).toEqual({
    degree: 'BACHELOR',
    professions: [],
    professionsRequired: false,
    skills: [],
    payMin: null,
    payMax: null,
    placeId: null,
    startOn: null,
    wishes: [],
  })
})

test('words are kept once and trimmed', () => {
  expect(readDetail('VOLUNTEER', { help: { skills: [' 英语', '英语', '急救 '] } })).toEqual({ skills: ['英语', '急救'], hours: null })
})

test('weekdays are kept once, in order', () => {
  const input: ScheduleDetailInput = { windows: [{ weekdays: [5, 1, 5], from: '18:00', to: '08:00' }] }
  expect(readDetail('PARKING', { schedule: input })).toEqual({
    windows: [{ weekdays: [1, 5], from: '18:00', to: '08:00' }],
    startsOn: null,
    endsOn: null,
  })
})

test('details of another kind are refused where they stand', () => {
  expect(() => readDetail('PARKING', { job: { degree: 'NONE' } })).toThrow(refused('DETAIL_OF_OTHER_KIND', 'job'))
  expect(() => readDetail('FUNDS', { help: {} })).toThrow(refused('DETAIL_OF_OTHER_KIND', 'help'))
})

test('nothing ends before it starts, no pay goes down', () => {
  expect(() => readDetail('JOB', { job: { degree: 'NONE', payMin: 9000, payMax: 7000 } })).toThrow(refused('PAY_RANGE', 'job.payMax'))
  expect(() => readDetail('TRAINING', { training: { startsOn: '2026-05-02', endsOn: '2026-05-01' } })).toThrow(
    refused('ENDS_BEFORE_START', 'training.endsOn'),
  )
})

test('none given is none', () => {
  expect(readDetail('VENUE', {})).toBeNull()
  expect(readDetail('MICRO_WISH', { schedule: null })).toBeNull()
})
