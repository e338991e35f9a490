import { expect, test } from 'vitest'
import { differences, editedFields, mergeChoice } from './editConflict.ts'

const mine = editedFields({ title: '道闸太吵', text: '每天夜里', category: 'NOISE', place: null, urgent: false })
const theirs = { ...mine, title: '停车道闸', urgent: true }

test('names the fields that differ and no others', () => {
  expect(differences(mine, theirs)).toEqual(['title', 'urgent'])
  expect(differences(mine, mine)).toEqual([])
})

test('keeps my words where I chose nothing', () => {
  expect(mergeChoice(mine, theirs, {})).toEqual(mine)
})

test('takes what I chose of theirs, field by field', () => {
  expect(mergeChoice(mine, theirs, { urgent: 'theirs', title: 'mine' })).toEqual({ ...mine, urgent: true })
})
