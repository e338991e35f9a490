import { deadline, dueIn, move, transitions } from '../../issues/issue.ts'
import { EntryKind, IssueStage } from '../../issues/issue.words.ts'
import { endOfDay } from '../../kernel/day.ts'
import type { CastPost } from '../cast/cast.ts'
import type { CommunityKey } from '../cast/communities.ts'
import { type Scene, type Stage, idAt } from './scene.ts'
import { agree, answerRequest, callIn, closeMeeting, convene, fulfil } from './settling.ts'
import type { Step, Story } from './story.ts'
import { type Row, type Told, moves } from './told.ts'
import { actorOf, capacityOf, reporterColumns, reporterName, reporterPost } from './who.ts'

const MINUTE = 60_000
/** A meeting takes its time before its outcome is written down. */
const MEETING = 100 * MINUTE

/** Turns a story into the rows the API would have written, step by step, by the same table of transitions. */
export function tell({ report, steps }: Story, stage: Stage): Told {
  const at = stage.clock.ago(report.ago)
  const urgent = report.urgent ?? false
  const scene: Scene = { ...stage, report, at, told: beginning(stage, report, at) }
  const state = { stage: IssueStage.REPORTED, stageSince: at, dueAt: deadline(IssueStage.REPORTED, at, urgent), urgent, openCommitments: 0 }
  let version = 1
  write(scene, EntryKind.REPORTED, {
    actor: reporterName(report),
    as: reporterPost(scene),
    from: IssueStage.REPORTED,
    to: IssueStage.REPORTED,
  })

  for (const step of steps) {
    scene.at = timeOf(scene, step)
    const actor = actorOf(scene, step)
    if (step.do === 'say' || step.do === 'note') {
      remark(scene, step, actor!)
      continue
    }
    const as = capacityOf(scene, step, actor)
    const action = step.do in moves ? moves[step.do as keyof typeof moves] : null
    const from = action && move(state, action, scene.at)
    const kind = action ? transitions[action].entry : kinds[step.do as keyof typeof kinds]
    const line = effectOf(scene, step, actor, as)
    write(scene, kind, { actor, as, ...(from && { from, to: state.stage }), ...line })
    settleDeadline(scene, step, state)
    scene.told.lastKind = kind
    version += 1
  }
  const { stage: reached, stageSince, dueAt } = state
  Object.assign(scene.told.issue, { stage: reached, stage_since: stageSince, due_at: dueAt, urgent, updated_at: scene.at, version })
  return scene.told
}

function beginning(stage: Stage, report: Story['report'], at: Date): Told {
  const { communityIds, subdistrictId } = stage.cast
  const { id, number } = stage.known.get(report.title)!
  return {
    issue: {
      id,
      subdistrict_id: subdistrictId,
      number,
      community_id: communityIds[report.community],
      communities: [report.community, ...(report.concerns ?? [])].map((key) => communityIds[key]),
      title: report.title,
      text: report.text,
      category: report.category,
      place: report.place ?? null,
      ...reporterColumns(stage, report, id),
      assignee_id: null,
      result: null,
      result_text: null,
      satisfaction: null,
      merged_into_id: null,
      party_organizations: [] as string[],
      open_commitments: 0,
      reported_at: at,
    },
    parties: [],
    meetings: [],
    agreements: [],
    commitments: [],
    entries: [],
    followers: [],
    lastKind: EntryKind.REPORTED,
  }
}

/** A step is never before the one it follows, and nothing is in the future. */
function timeOf({ at, clock, told }: Scene, step: Step): Date {
  const afterMeeting = step.do === 'hold' ? (told.meetings.at(-1)!.at as Date).getTime() + MEETING : 0
  return new Date(Math.min(clock.now.getTime(), Math.max(at.getTime() + MINUTE, afterMeeting, clock.ago(step.ago).getTime())))
}

/** What a step changes besides the stage. Returns what its line of the timeline says and points to. */
function effectOf(scene: Scene, step: Step, actor: string | null, as: CastPost | null): Partial<Line> {
  const { told, cast, known } = scene
  const { issue } = told
  switch (step.do) {
    case 'accept':
    case 'assign':
      if (step.assignee) issue.assignee_id = cast.person(step.assignee).id
      return {}
    case 'name':
    case 'request':
      return { party: callIn(scene, step.party, step.do === 'name') }
    case 'admit':
      return { party: answerRequest(scene, step.party, null) }
    case 'refuse':
      return { party: answerRequest(scene, step.party, step.text), text: step.text }
    case 'convene':
      return { meeting: convene(scene, step, actor!, as) }
    case 'hold':
    case 'cancel':
      return { meeting: closeMeeting(scene, step), text: step.text }
    case 'agree':
      agree(scene, step, actor!)
      return { text: step.text }
    case 'fulfil':
      return { commitment: fulfil(scene, step), text: step.text }
    case 'resolve':
      Object.assign(issue, { result: step.result, result_text: step.text })
      return { text: step.text }
    case 'confirm':
      issue.satisfaction = step.satisfaction
      return { text: step.text }
    case 'dispute':
    case 'reopen':
      Object.assign(issue, { result: null, result_text: null, satisfaction: null })
      return { text: step.text }
    case 'merge': {
      const into = known.get(step.into)!
      issue.merged_into_id = into.id
      if (issue.reporter_id) told.followers.push({ issue_id: into.id, person_id: issue.reporter_id, subdistrict_id: issue.subdistrict_id })
      return { text: `#${into.number} ${step.into}` }
    }
    case 'decline':
    case 'withdraw':
      return { text: step.text }
    default:
      return {}
  }
}

/** While commitments are open, the issue is due when the first of them is. */
function settleDeadline({ told }: Scene, step: Step, state: Parameters<typeof dueIn>[0]): void {
  if (step.do !== 'agree' && step.do !== 'fulfil') return
  const open = told.commitments.filter((commitment) => commitment.state === 'OPEN')
  told.issue.open_commitments = open.length
  state.openCommitments = open.length
  const first = open.map((commitment) => commitment.due_on as string).toSorted()[0]
  state.dueAt = first ? endOfDay(first) : dueIn(state)
}

function remark(scene: Scene, step: Extract<Step, { do: 'say' | 'note' }>, actor: string): void {
  const { cast, report } = scene
  if (step.do === 'say') return write(scene, EntryKind.COMMENTED, { actor, as: capacityOf(scene, step, actor), text: step.text })
  const committee = [report.community, ...(report.concerns ?? [])].find((key) => cast.seat(actor, key))!
  write(scene, EntryKind.COMMENTED, { actor, as: cast.seat(actor, committee), text: step.text, internalTo: committee })
}

interface Line {
  actor: string | null
  as: CastPost | null
  from?: IssueStage
  to?: IssueStage
  text?: string | null
  internalTo?: CommunityKey
  party?: Row
  meeting?: Row
  commitment?: Row
}

function write({ cast, told, at }: Scene, kind: EntryKind, line: Line): void {
  told.entries.push({
    id: idAt(at),
    subdistrict_id: told.issue.subdistrict_id,
    issue_id: told.issue.id,
    kind,
    at,
    from_stage: line.from ?? null,
    to_stage: line.to ?? null,
    text: line.text ?? null,
    audience: line.internalTo ? 'COMMITTEE' : 'CONCERNED',
    audience_community_id: line.internalTo ? cast.communityIds[line.internalTo] : null,
    actor_id: line.actor ? cast.person(line.actor).id : null,
    acting_as_id: line.as?.id ?? null,
    party_id: line.party?.id ?? null,
    meeting_id: line.meeting?.id ?? null,
    commitment_id: line.commitment?.id ?? null,
  })
}

/** What the steps that move nothing are called in the timeline. */
const kinds = {
  assign: EntryKind.ASSIGNED,
  name: EntryKind.PARTY_NAMED,
  admit: EntryKind.PARTY_NAMED,
  request: EntryKind.PARTY_REQUESTED,
  refuse: EntryKind.PARTY_REFUSED,
  hold: EntryKind.MEETING_HELD,
  cancel: EntryKind.MEETING_CANCELLED,
} as const
