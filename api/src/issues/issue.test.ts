import { describe, expect, it } from 'vitest'
import { Refusal } from '../kernel/refusal.ts'
import { type IssueAction, canDo, deadline, dueState, isOpen, move, transitions, turnOf, undoTarget } from './issue.ts'
import { DueState, EntryKind, IssueStage, Turn } from './issue.words.ts'

const stages = Object.values(IssueStage)
const actions = Object.keys(transitions) as IssueAction[]
const now = new Date('2026-11-23T08:00:00Z')
const hoursLater = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000)

function issueIn(stage: IssueStage, urgent = false) {
  return { stage, stageSince: now, dueAt: deadline(stage, now, urgent), urgent, openCommitments: 0 }
}

describe('the life of an issue', () => {
  it('goes from the report to the confirmation by way of an agreement', () => {
    const issue = issueIn(IssueStage.REPORTED)
    const course: IssueAction[] = ['accept', 'conveneMeeting', 'recordAgreement', 'fulfilCommitment', 'resolve', 'confirm']
    const seen = course.map((action) => {
      move(issue, action, now)
      return issue.stage
    })
    expect(seen).toEqual(['ACCEPTED', 'COORDINATING', 'AGREED', 'CARRYING_OUT', 'RESOLVED', 'CONFIRMED'])
  })

  it('skips coordination when it is simple', () => {
    const issue = issueIn(IssueStage.ACCEPTED)
    move(issue, 'startCarryingOut', now)
    expect(issue.stage).toBe(IssueStage.CARRYING_OUT)
  })

  const cells = actions.flatMap((action) => stages.map((stage) => ({ action, stage })))

  it.each(cells.filter(({ action, stage }) => canDo(action, stage)))('$action leads on from $stage', ({ action, stage }) => {
    const issue = issueIn(stage)
    expect(move(issue, action, now)).toBe(stage)
    expect(issue.stage).toBe(transitions[action].to)
  })

  it.each(cells.filter(({ action, stage }) => !canDo(action, stage)))('$action is refused in $stage', ({ action, stage }) => {
    const issue = issueIn(stage)
    expect(() => move(issue, action, now)).toThrow(Refusal)
    expect(issue.stage).toBe(stage)
  })

  it('can be left from every stage, so that nothing is stuck', () => {
    for (const stage of stages) expect(actions.some((action) => canDo(action, stage) && transitions[action].to !== stage)).toBe(true)
  })
})

describe('deadlines', () => {
  it('start anew with each stage, and not with a second meeting in the same one', () => {
    const issue = issueIn(IssueStage.ACCEPTED)
    move(issue, 'conveneMeeting', hoursLater(1))
    const due = issue.dueAt
    move(issue, 'conveneMeeting', hoursLater(48))
    expect(issue.dueAt).toEqual(due)
    expect(issue.stageSince).toEqual(hoursLater(1))
  })

  it('are those of the commitments while there are any, whatever the stage', () => {
    const issue = { ...issueIn(IssueStage.AGREED), dueAt: hoursLater(240), openCommitments: 2 }
    move(issue, 'startCarryingOut', hoursLater(1))
    expect(issue.dueAt).toEqual(hoursLater(240))
  })

  it('are half as long for what is urgent', () => {
    const usual = deadline(IssueStage.ACCEPTED, now, false)!.getTime() - now.getTime()
    const urgent = deadline(IssueStage.ACCEPTED, now, true)!.getTime() - now.getTime()
    expect(urgent * 2).toBe(usual)
  })

  it('end where an issue is closed', () => {
    for (const stage of stages.filter((each) => !isOpen(each))) expect(deadline(stage, now, false)).toBeNull()
  })

  it.each([
    ['nothing due', null, DueState.NONE],
    ['an instant ago', new Date(now.getTime() - 1), DueState.OVERDUE],
    ['in three days to the instant', hoursLater(72), DueState.DUE_SOON],
    ['in a little more than three days', new Date(hoursLater(72).getTime() + 1), DueState.ON_TIME],
  ])('%s', (_, dueAt, state) => {
    expect(dueState(dueAt, now)).toBe(state)
  })
})

describe('whose turn it is', () => {
  it.each([
    [IssueStage.REPORTED, 0, 1, Turn.COMMITTEE],
    [IssueStage.REPORTED, 0, -1, Turn.COMMITTEE],
    [IssueStage.AGREED, 2, -1, Turn.PARTIES],
    [IssueStage.CARRYING_OUT, 0, 1, Turn.COMMITTEE],
    [IssueStage.RESOLVED, 0, 1, Turn.REPORTER],
    [IssueStage.RESOLVED, 0, -1, Turn.COMMITTEE],
    [IssueStage.CONFIRMED, 0, 1, Turn.NOBODY],
  ])('%s with %i open commitments, due in %i hours: %s', (stage, openCommitments, hours, turn) => {
    expect(turnOf({ stage, openCommitments, dueAt: hoursLater(hours) }, now)).toBe(turn)
  })
})

describe('taking a move back', () => {
  const last = { kind: EntryKind.ACCEPTED, at: now, actorId: 'me', fromStage: IssueStage.REPORTED, toStage: IssueStage.ACCEPTED }

  it('goes back to where the move came from', () => {
    expect(undoTarget(IssueStage.ACCEPTED, last, 'me', hoursLater(0.01))).toBe(IssueStage.REPORTED)
  })

  it.each([
    ['after more than a minute', last, 'me', hoursLater(0.02), IssueStage.ACCEPTED],
    ['by someone else', last, 'you', now, IssueStage.ACCEPTED],
    ['when it has moved on since', last, 'me', now, IssueStage.COORDINATING],
    ['when it recorded facts', { ...last, kind: EntryKind.AGREEMENT_RECORDED, toStage: IssueStage.AGREED }, 'me', now, IssueStage.AGREED],
    ['when there was none', null, 'me', now, IssueStage.ACCEPTED],
  ])('is not possible %s', (_, move, who, at, stage) => {
    expect(undoTarget(stage, move, who, at)).toBeNull()
  })
})
