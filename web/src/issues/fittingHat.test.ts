import { expect, test } from 'vitest'
import type { Capacity } from '../session/hat.ts'
import { fittingHat } from './fittingHat.ts'

const seat = (id: string, communityId: string | null, kind: Capacity['organization']['kind'] = 'COMMITTEE'): Capacity => ({
  id,
  position: 'MEMBER',
  termEnd: null,
  organization: {
    id: `org-${id}`,
    name: id,
    kind,
    community: communityId ? { id: communityId, name: communityId, kind: 'RESIDENTIAL', side: 'RESIDENTIAL' } : null,
  },
})
const here = seat('here', 'xianlin')
const there = seat('there', 'guangli')

test('proposes the seat on the committee that handles the issue', () => {
  expect(fittingHat([here, there], here, 'guangli')).toBe(there)
})

test('proposes nothing when the hat fits, when no seat would, or to the sub-district', () => {
  expect(fittingHat([here, there], there, 'guangli')).toBeNull()
  expect(fittingHat([here, there], here, 'zhonghui')).toBeNull()
  expect(fittingHat([here, seat('shop', 'guangli', 'ENTERPRISE')], here, 'guangli')).toBeNull()
  expect(fittingHat([seat('street', null), there], seat('street', null), 'guangli')).toBeNull()
})
