import { expect, test } from 'vitest'
import { emptyDetail } from './detailForm.ts'
import { differing, formInput, onto, readQuantity, type ResourceForm } from './resourceForm.ts'

test.each([
  ['63', 63],
  [' 8 ', 8],
  ['0', null],
  ['-3', null],
  ['1.5', null],
  ['', null],
  ['许多', null],
])('reads the quantity %j as %j', (typed, quantity) => {
  expect(readQuantity(typed)).toBe(quantity)
})

test('names the fields in which two texts differ', () => {
  expect(differing({ title: '夜间车位', text: '甲', quantity: '20' }, { title: '夜间车位', text: '乙', quantity: '30' })).toEqual([
    'text',
    'quantity',
  ])
})

const base: ResourceForm = {
  kind: 'PARKING',
  title: '夜间车位',
  text: '甲',
  quantity: '20',
  unit: '个',
  until: '',
  detail: emptyDetail(),
}

test('keeps another’s words wherever one wrote none, and one’s own wherever one did', () => {
  const theirs = { ...base, title: '夜间共享车位', text: '乙' }
  const mine = { ...base, text: '丙', quantity: '30' }
  expect(onto(theirs, mine, base)).toEqual({ ...theirs, text: '丙', quantity: '30' })
})

test('details differ by what they say, not by being another object', () => {
  expect(differing(base, { ...base, detail: emptyDetail() })).toEqual([])
  const asked = emptyDetail()
  asked.schedule.windows.push({ weekdays: [1], from: '18:00', to: '08:00' })
  expect(differing(base, { ...base, detail: asked })).toEqual(['detail'])
})

test('sends the details of its kind alone, midnight as the end of the day', () => {
  const detail = emptyDetail()
  detail.schedule.windows.push({ weekdays: [2, 1], from: '18:00', to: '00:00' })
  detail.job.skills.push('Excel')
  const sent = formInput('offer', { ...base, detail })
  expect(sent).toEqual({
    title: '夜间车位',
    text: '甲',
    quantity: 20,
    unit: '个',
    until: null,
    schedule: { windows: [{ weekdays: [1, 2], from: '18:00', to: '24:00' }], startsOn: null, endsOn: null },
  })
})

test('hours taken off are sent as none', () => {
  expect(formInput('offer', { ...base, detail: emptyDetail() })).toHaveProperty('schedule', null)
})

test('a need says nothing that only an offer is asked, nor the reverse', () => {
  const detail = emptyDetail()
  Object.assign(detail.job, { professions: ['会计'], professionsRequired: true, payMin: '7000', payMax: '9000', wishes: ['财务'] })
  const form = { ...base, kind: 'JOB', detail } as const
  expect(formInput('need', form)).toMatchObject({ job: { professionsRequired: false, payMin: 7000, payMax: null, wishes: ['财务'] } })
  expect(formInput('offer', form)).toMatchObject({ job: { professionsRequired: true, payMin: 7000, payMax: 9000, wishes: [] } })
})
