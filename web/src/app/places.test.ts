import { expect, test } from 'vitest'
import type { Visitor } from '../session/visitor.ts'
import { places } from './places.ts'

const nobody: Visitor = {
  isAdministrator: false,
  isOfCommittees: false,
  isOnCommittee: false,
  hasUnit: false,
  isForUnit: false,
  isForEnterprise: false,
  isResident: false,
}
const pathsOf = (visitor: Partial<Visitor>) => places({ ...nobody, ...visitor }).map(({ path }) => path)
const onPhone = (visitor: Partial<Visitor>) =>
  [...places({ ...nobody, ...visitor })]
    .filter((place) => place.onPhone)
    .sort((left, right) => left.onPhone! - right.onPhone!)
    .map(({ path }) => path)
const startOf = (visitor: Partial<Visitor>) => places({ ...nobody, ...visitor }).find(({ isStart }) => isStart)?.path

test('what is used most comes first, and nobody is led to where they may not go', () => {
  expect(pathsOf({ isResident: true })).toEqual(['/boards', '/mine', '/resources', '/meetings'])
  expect(pathsOf({ isOfCommittees: true, isOnCommittee: true, isAdministrator: true })).toEqual([
    '/boards',
    '/mine',
    '/resources',
    '/campaigns',
    '/meetings',
    '/unit',
    '/requests',
    '/admin/people',
    '/bridges',
    '/settings/tokens',
  ])
})

test('whoever works for the sub-district looks at units as committees do', () => {
  expect(pathsOf({ isOfCommittees: true, isAdministrator: true })).toContain('/unit')
})

test('whoever comes for a unit alone finds its page first, on a phone in place of own issues', () => {
  expect(pathsOf({ hasUnit: true, isForUnit: true })[0]).toBe('/unit')
  expect(onPhone({ hasUnit: true, isForUnit: true })).toEqual(['/boards', '/unit', '/resources'])
  expect(onPhone({ isOfCommittees: true, isOnCommittee: true })).toEqual(['/boards', '/mine', '/resources'])
})

test('residents begin with their own issues, enterprises at their page, everybody else at a board', () => {
  expect(startOf({ isResident: true })).toBe('/mine')
  expect(startOf({ hasUnit: true, isForUnit: true, isForEnterprise: true })).toBe('/unit')
  expect(startOf({ hasUnit: true, isForUnit: true })).toBeUndefined()
  expect(startOf({ isAdministrator: true })).toBeUndefined()
})
