import { expect, test } from 'vitest'
import { Chance } from './chance.ts'
import { courseOf } from './course.ts'
import { graduatesOf } from './graduates.ts'
import { postsOf } from './posts.ts'

function campaign(seed: number) {
  const chance = new Chance(seed)
  const [posts, graduates] = [postsOf(chance), graduatesOf(chance)]
  return { posts, graduates, course: courseOf(graduates, posts) }
}
const { posts, graduates, course } = campaign(1)

test('63 enterprises and 103 graduates take part, more posts than graduates', () => {
  expect(new Set(posts.map((post) => post.enterprise)).size).toBe(63)
  expect(graduates).toHaveLength(103)
  expect(posts.reduce((sum, post) => sum + post.quantity, 0)).toBeGreaterThan(103)
})

test('it comes out the same for the same seed, and otherwise for another', () => {
  expect(campaign(1)).toEqual({ posts, graduates, course })
  expect(campaign(2)).not.toEqual({ posts, graduates, course })
})

test('it is mid-way: some are placed, some wait for an answer, many are still to be brought together', () => {
  expect(course.filter(({ outcome }) => 'fulfilled' in outcome)).toHaveLength(38)
  expect(course.filter(({ outcome }) => Object.keys(outcome).length === 0 || 'answers' in outcome)).toHaveLength(14)
  expect(course.length).toBeLessThan(80)
})

test('nobody is introduced twice, and no post takes more than it has', () => {
  expect(new Set(course.map((introduction) => introduction.graduate)).size).toBe(course.length)
  for (const [index, post] of posts.entries())
    expect(course.filter((introduction) => introduction.post === index).length).toBeLessThanOrEqual(post.quantity)
})

test('nobody is introduced against what a post requires', () => {
  for (const { graduate, post } of course) {
    const [asked, held] = [posts[post]!.detail, graduates[graduate]!.detail]
    expect(asked.degree === 'BACHELOR' && held.degree === 'COLLEGE').toBe(false)
    const mayBe = asked.professionsRequired && asked.professions.length > 0 ? asked.professions : held.professions
    expect(mayBe).toContain(held.professions[0])
  }
})
