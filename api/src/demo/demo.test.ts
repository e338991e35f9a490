import { describe, expect, test } from 'vitest'
import { closedStages } from '../issues/issue.ts'
import { IssueStage } from '../issues/issue.words.ts'
import { newId } from '../kernel/id.ts'
import { Vault } from '../acting/vault.ts'
import { demoAccounts } from './accounts.ts'
import { Cast } from './cast/cast.ts'
import { stories } from './stories/all.ts'
import { Clock } from './telling/clock.ts'
import { tell } from './telling/tell.ts'

/** Told at an hour of the night, when all that lies near has to be moved to the evening before. */
const now = new Date('2026-05-20T19:20:00Z')
const clock = new Clock(now)
const cast = new Cast(clock)
const vault = new Vault(Buffer.alloc(32, 1))
const known = new Map(stories.map((story, index) => [story.report.title, { id: newId(), number: index + 1 }]))
const told = stories.map((story) => tell(story, { cast, clock, vault, known }))

describe('the demo', () => {
  test('has more than seventy issues under titles of their own, in every stage there is', () => {
    expect(known.size).toBe(stories.length)
    expect(stories.length).toBeGreaterThan(70)
    expect(new Set(told.map(({ issue }) => issue.stage))).toEqual(new Set(Object.values(IssueStage)))
  })

  test('has something overdue, something due soon and something in time', () => {
    const open = told.filter(({ issue }) => !closedStages.includes(issue.stage as IssueStage) && issue.due_at)
    const left = open.map(({ issue }) => ((issue.due_at as Date).getTime() - now.getTime()) / 86_400_000)
    expect(left.filter((days) => days < 0).length).toBeGreaterThan(5)
    expect(left.filter((days) => days >= 0 && days < 3).length).toBeGreaterThan(5)
    expect(left.filter((days) => days >= 3).length).toBeGreaterThan(10)
  })

  test('tells every issue in order: each line after the one before, each move from where the last one led, none in the future', () => {
    for (const { issue, entries } of told) {
      let stage = IssueStage.REPORTED as unknown
      let last = new Date(0)
      for (const entry of entries) {
        expect((entry.at as Date) > last && (entry.at as Date) <= now, `${issue.title as string}: ${entry.kind as string}`).toBe(true)
        last = entry.at as Date
        if (entry.from_stage === null) continue
        expect(entry.from_stage, issue.title as string).toBe(stage)
        stage = entry.to_stage
      }
      expect(stage).toBe(issue.stage)
      expect(entries.map((entry) => entry.id)).toEqual(entries.map((entry) => entry.id).toSorted())
    }
  })

  test('has the barrier’s meeting ahead, with the other side’s units called in by the seat across', () => {
    const barrier = told[0]!
    expect(barrier.issue).toMatchObject({ stage: 'COORDINATING', reporter_id: cast.person('陈建华').id })
    expect(barrier.meetings).toEqual([expect.objectContaining({ state: 'PLANNED' })])
    expect((barrier.meetings[0]!.at as Date) > now).toBe(true)
    const across = cast.seat('吴敏', 'guangli')!.id
    expect(barrier.entries.filter((entry) => entry.kind === 'PARTY_NAMED' && entry.acting_as_id === across)).toHaveLength(2)
    expect(barrier.entries.filter((entry) => entry.audience === 'COMMITTEE')).toHaveLength(1)
  })

  test('closes nothing that has an open commitment', () => {
    const closed = told.filter(({ issue }) => issue.stage === 'RESOLVED' || issue.stage === 'CONFIRMED')
    expect(closed.filter(({ issue }) => issue.open_commitments !== 0)).toEqual([])
  })

  test('has a person behind every account it offers', () => {
    for (const { account, name } of demoAccounts) expect(cast.person(name).account).toBe(account)
  })
})
