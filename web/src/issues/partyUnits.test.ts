import { expect, test } from 'vitest'
import { askedFirst, offered } from './partyUnits.ts'

const xianlin = { id: 'xianlin', name: '仙林社区', side: 'RESIDENTIAL' as const }
const guangli = { id: 'guangli', name: '广利楼宇社区', side: 'BUILDING' as const }
const issue = { community: xianlin }

test('who has to agree first: a committee on which one has no seat', () => {
  const seated = (...ids: string[]) => ({ committeeCommunities: ids.map((id) => ({ id })) })
  expect(askedFirst({ id: 'a', name: '望梅里物业', community: xianlin }, issue, seated())).toBeNull()
  expect(askedFirst({ id: 'b', name: '云栖派出所', community: null }, issue, seated())).toBeNull()
  expect(askedFirst({ id: 'c', name: '广利物业', community: guangli }, issue, seated('xianlin'))).toBe(guangli)
  expect(askedFirst({ id: 'c', name: '广利物业', community: guangli }, issue, seated('xianlin', 'guangli'))).toBeNull()
})

test('those chosen come first and once; who takes part is not offered, who refused may be asked again', () => {
  const unit = (id: string) => ({ id, name: id })
  const parties = [
    { state: 'NAMED', organization: { id: 'in' } },
    { state: 'REFUSED', organization: { id: 'not' } },
    { state: 'NAMED', organization: null },
  ]
  expect(offered([unit('b')], ['a', 'b', 'in', 'not'].map(unit), parties).map(({ id }) => id)).toEqual(['b', 'a', 'not'])
})
