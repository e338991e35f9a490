import { expect, test } from 'vitest'
import { placesFrom, placeWords } from './reportPlaces.ts'

test('places at home come first, each with its community', () => {
  const communities = [
    { id: 'guangli', name: '广利楼宇社区', places: [{ id: 't', name: '广利大厦' }] },
    { id: 'xianlin', name: '仙林社区', places: [{ id: 'c', name: '仙林苑' }] },
  ]
  expect(placesFrom(communities, 'xianlin').map(({ name, community }) => [name, community.name])).toEqual([
    ['仙林苑', '仙林社区'],
    ['广利大厦', '广利楼宇社区'],
  ])
})

test('the place is said once', () => {
  expect(placeWords('仙林苑', '3 号楼旁')).toBe('仙林苑 3 号楼旁')
  expect(placeWords('仙林苑', '仙林苑 3 号楼')).toBe('仙林苑 3 号楼')
  expect(placeWords('仙林苑', '')).toBe('仙林苑')
  expect(placeWords(undefined, '翠竹路口')).toBe('翠竹路口')
})
