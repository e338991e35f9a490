import { expect, test } from 'vitest'
import type { PictureSideFieldsFragment } from '../graphql/generated/graphql.ts'
import { axesOf, cellsOf, flowsOf, type Piece, type Words } from './picture.ts'

const words: Words = { degree: (degree) => degree, family: (family) => family, noProfession: '未填', others: '其他', nobody: '待对接' }
const side = (name: string, professions: string[]) =>
  ({
    organization: { id: name, name },
    community: { id: 'c', name: '仙林' },
    job: { degree: 'BACHELOR', professions },
  }) as unknown as PictureSideFieldsFragment
const piece = (profession: string, partner: string | null, score: number | null = null, quantity = 1): Piece => ({
  need: side('', [profession]),
  offer: partner === null ? null : side(partner, []),
  standing: partner === null ? 'WAITING' : 'INTRODUCED',
  score,
  quantity,
})

test('a cell counts those brought together and averages how well they fit', () => {
  expect(cellsOf([piece('会计', '和瑞', 900), piece('会计', '和瑞', 700), piece('护理', null)], 'family', words)).toEqual([
    { group: 'FINANCE', partner: '和瑞', count: 2, fit: 80 },
  ])
})

test('where no fit is known none is claimed', () => {
  expect(cellsOf([piece('会计', '和瑞')], 'family', words)[0]!.fit).toBeNull()
})

test('nobody is lost on the way through the picture', () => {
  const pieces = [piece('会计', '和瑞', 900, 2), piece('护理', null, null, 3), piece('设计', '广厦', 500)]
  const { taken, reached } = flowsOf(pieces, 'family', words)
  const sum = (flows: { count: number }[]) => flows.reduce((all, { count }) => all + count, 0)
  expect(sum(taken)).toBe(6)
  expect(sum(reached)).toBe(3)
  expect(taken).toContainEqual({ from: 'CARE', to: '待对接', count: 3 })
})

test('small groups stand together, and the picture stays readable', () => {
  const pieces = Array.from({ length: 30 }, (_, index) => ({
    ...piece('', `单位${index}`),
    need: { ...side(`社区${index}`, []), job: null },
  }))
  const { taken } = flowsOf(pieces, 'family', words, { groups: 5, partners: 4 })
  expect(new Set(taken.map(({ from }) => from)).size).toBe(5)
  expect(new Set(taken.map(({ to }) => to)).size).toBe(4)
  expect(taken.find(({ from, to }) => from === '其他' && to === '其他')!.count).toBe(26)
})

test('professions of one family are one group, and whose profession is unknown another', () => {
  const unknown = { ...piece('', '和瑞'), need: side('', []) }
  const cells = cellsOf([piece('会计', '和瑞'), piece('审计学', '和瑞'), unknown], 'family', words)
  expect(cells.map(({ group, count }) => `${group} ${count}`)).toEqual(['FINANCE 2', '未填 1'])
})

test('by degree the words of the reader name the groups', () => {
  expect(cellsOf([piece('会计', '和瑞', 900)], 'degree', { ...words, degree: () => '本科' })[0]!.group).toBe('本科')
})

test('a matrix begins where most is', () => {
  const cells = cellsOf([piece('会计', '和瑞'), piece('设计', '广厦', 500, 3), piece('会计', '广厦')], 'family', words)
  expect(axesOf(cells)).toEqual({ groups: ['DESIGN', 'FINANCE'], partners: ['广厦', '和瑞'] })
})
