import { expect, test } from 'vitest'
import { differences, editedFields, merge, sideOf, type Conflict } from './editConflict.ts'

const base = editedFields({ title: '道闸太吵', text: '每天夜里', category: 'NOISE', place: null, urgent: false })
const between = (mine: Partial<typeof base>, theirs: Partial<typeof base>): Conflict => ({
  base,
  mine: { ...base, ...mine },
  theirs: { ...base, ...theirs },
})

test('names the fields on which they disagree and no others', () => {
  expect(differences(between({ text: '每天夜里十点' }, { title: '停车道闸', urgent: true }))).toEqual(['title', 'text', 'urgent'])
  expect(differences(between({ title: '停车道闸' }, { title: '停车道闸' }))).toEqual([])
})

test('keeps what each wrote where the other wrote nothing, without asking', () => {
  const conflict = between({ text: '每天夜里十点' }, { title: '停车道闸' })
  expect(sideOf('text', conflict, {})).toBe('mine')
  expect(sideOf('title', conflict, {})).toBe('theirs')
  expect(merge(conflict, {})).toEqual({ ...base, title: '停车道闸', text: '每天夜里十点' })
})

test('asks where both wrote, and loses nothing of mine before I have answered', () => {
  const conflict = between({ title: '夜里的道闸', place: '东门' }, { title: '停车道闸' })
  expect(sideOf('title', conflict, {})).toBeUndefined()
  expect(merge(conflict, {})).toEqual({ ...base, title: '夜里的道闸', place: '东门' })
  expect(merge(conflict, { title: 'theirs' })).toEqual({ ...base, title: '停车道闸', place: '东门' })
})

test('does as told, even against what only one of us wrote', () => {
  const conflict = between({ text: '每天夜里十点' }, { title: '停车道闸' })
  expect(merge(conflict, { title: 'mine', text: 'theirs' })).toEqual(base)
})
