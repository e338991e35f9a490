import { expect, test } from 'vitest'
import type { IssueStage } from '../graphql/generated/graphql.ts'
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
const at = (id: string, stage: IssueStage = 'ACCEPTED') => ({ stage, community: { id } })
const here = seat('here', 'xianlin')
const there = seat('there', 'guangli')

test('proposes the seat on the committee that handles the issue', () => {
  expect(fittingHat([here, there], here, at('guangli'))).toBe(there)
})

test('proposes the seat on the committee to whoever wears another hat of the same community', () => {
  const manager = seat('manager', 'guangli', 'PROPERTY_MANAGER')
  expect(fittingHat([manager, there], manager, at('guangli'))).toBe(there)
})

test('proposes nothing when the hat fits, when no seat would, or to the sub-district', () => {
  expect(fittingHat([here, there], there, at('guangli'))).toBeNull()
  expect(fittingHat([here, there], here, at('zhonghui'))).toBeNull()
  expect(fittingHat([here, seat('shop', 'guangli', 'ENTERPRISE')], here, at('guangli'))).toBeNull()
  expect(fittingHat([seat('street', null), there], seat('street', null), at('guangli'))).toBeNull()
})

test('for what is over, proposes the seat of those alone who may take it up again', () => {
  const leading = { ...there, position: 'SECRETARY' as const }
  expect(fittingHat([here, there], here, at('guangli', 'CONFIRMED'))).toBeNull()
  expect(fittingHat([here, leading], here, at('guangli', 'DECLINED'))).toBe(leading)
})
