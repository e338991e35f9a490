import { v7 } from 'uuid'
import { deadline, move, transitions } from '../../issues/issue.ts'
import { EntryKind, IssueStage } from '../../issues/issue.words.ts'
import { maskPhone } from '../../issues/report.service.ts'
import { endOfDay, localDay } from '../../kernel/day.ts'
import type { Vault } from '../../people/vault.ts'
import type { Cast, CastPost } from '../cast/cast.ts'
import type { CommunityKey } from '../cast/communities.ts'
import type { Clock } from './clock.ts'
import type { Step, Story } from './story.ts'
import { type Row, type Told, moves } from './told.ts'

export interface Stage {
  cast: Cast
  clock: Clock
  vault: Vault
  /** Id and number of each issue, by its title. */
  known: Map<string, { id: string; number: number }>
}

const FOLLOW_CODE_LENGTH = 10
const MINUTE = 60_000

/** Turns a story into the rows the API would have written, step by step, by the same table of transitions. */
export function tell(story: Story, stage: Stage): Told {
  return new Telling(story, stage).told()
}

class Telling {
  readonly #story: Story
  readonly #stage: Stage
  readonly #told: Told
  readonly #state: { stage: IssueStage; stageSince: Date; dueAt: Date | null; urgent: boolean }
  #at: Date
  #version = 1

  constructor(story: Story, stage: Stage) {
    this.#story = story
    this.#stage = stage
    const { report } = story
    const { id, number } = stage.known.get(report.title)!
    this.#at = stage.clock.ago(report.ago)
    const urgent = report.urgent ?? false
    this.#state = { stage: IssueStage.REPORTED, stageSince: this.#at, dueAt: deadline(IssueStage.REPORTED, this.#at, urgent), urgent }
    const { communityIds } = stage.cast
    this.#told = {
      issue: {
        id,
        subdistrict_id: stage.cast.subdistrictId,
        number,
        community_id: communityIds[report.community],
        communities: [communityIds[report.community], ...(report.concerns ?? []).map((key) => communityIds[key])],
        title: report.title,
        text: report.text,
        category: report.category,
        place: report.place ?? null,
        reporter_organization_id: report.for ? stage.cast.organization(report.for).id : null,
        ...this.#reporter(id),
        assignee_id: null,
        result: null,
        result_text: null,
        satisfaction: null,
        merged_into_id: null,
        party_organizations: [] as string[],
        open_commitments: 0,
        reported_at: this.#at,
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

  told(): Told {
    this.#write(EntryKind.REPORTED, { actor: this.#reporterName(), as: this.#reporterPost(), from: IssueStage.REPORTED })
    for (const step of this.#story.steps) this.#take(step)
    const { stage, stageSince, dueAt, urgent } = this.#state
    Object.assign(this.#told.issue, { stage, stage_since: stageSince, due_at: dueAt, urgent, updated_at: this.#at, version: this.#version })
    return this.#told
  }

  #take(step: Step): void {
    this.#at = this.#timeOf(step)
    if (step.do === 'say' || step.do === 'note') return this.#remark(step)
    this.#version += 1
    const actor = this.#actorOf(step)
    const as = this.#capacityOf(step, actor)
    const from = step.do in moves ? move(this.#state, moves[step.do as keyof typeof moves], this.#at) : undefined
    const kind = from === undefined ? kinds[step.do as keyof typeof kinds] : transitions[moves[step.do as keyof typeof moves]].entry
    this.#write(kind, { actor, as, from, ...this.#effectOf(step, actor, as) })
    this.#told.lastKind = kind
  }

  /** A step is never before the one it follows, and a meeting's outcome is written down after the meeting. */
  #timeOf(step: Step): Date {
    const meeting = step.do === 'hold' ? (this.#told.meetings.at(-1)!.at as Date).getTime() + 100 * MINUTE : 0
    const at = Math.max(this.#at.getTime() + MINUTE, meeting, this.#stage.clock.ago(step.ago).getTime())
    return new Date(Math.min(at, this.#stage.clock.now.getTime()))
  }

  /** What a step changes besides the stage; returns what its line of the timeline says and points to. */
  #effectOf(step: Step, actor: string | null, as: CastPost | null): Partial<Line> {
    const { issue } = this.#told
    const { cast } = this.#stage
    switch (step.do) {
      case 'accept':
      case 'assign':
        if (step.assignee) issue.assignee_id = cast.person(step.assignee).id
        return {}
      case 'name':
      case 'request':
        return { party: this.#callIn(step.party, step.do === 'name') }
      case 'admit': {
        const party = this.#party(step.party)
        Object.assign(party, { state: 'NAMED', version: 2 })
        ;(issue.party_organizations as unknown[]).push(party.organization_id)
        return { party }
      }
      case 'refuse': {
        const party = this.#party(step.party)
        Object.assign(party, { state: 'REFUSED', reason: step.text, version: 2 })
        return { party, text: step.text }
      }
      case 'convene':
        return { meeting: this.#convene(step, actor, as) }
      case 'hold':
      case 'cancel': {
        const meeting = this.#told.meetings.at(-1)!
        Object.assign(meeting, { version: 2, ...(step.do === 'hold' ? { state: 'HELD', outcome: step.text } : { state: 'CANCELLED' }) })
        return { meeting, text: step.text }
      }
      case 'agree':
        this.#agree(step, actor)
        return { text: step.text }
      case 'fulfil': {
        const commitment = this.#told.commitments[step.commitment - 1]!
        Object.assign(commitment, { state: 'FULFILLED', evidence: step.text, fulfilled_at: this.#at, version: 2 })
        this.#dueWithCommitments()
        return { commitment, text: step.text }
      }
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
        const into = this.#stage.known.get(step.into)!
        issue.merged_into_id = into.id
        if (issue.reporter_id) this.#told.followers.push({ issue_id: into.id, person_id: issue.reporter_id, subdistrict_id: issue.subdistrict_id })
        return { text: `#${into.number} ${step.into}` }
      }
      case 'decline':
      case 'withdraw':
        return { text: step.text }
      default:
        return {}
    }
  }

  #callIn(name: string, named: boolean): Row {
    const { issue, parties } = this.#told
    const { cast } = this.#stage
    const organization = cast.findOrganization(name)
    const communityId = organization ? organization.community && cast.communityIds[organization.community] : issue.community_id
    const party: Row = {
      id: this.#newId(),
      subdistrict_id: issue.subdistrict_id,
      issue_id: issue.id,
      organization_id: organization?.id ?? null,
      residents_group: organization ? null : name,
      community_id: communityId,
      state: named ? 'NAMED' : 'REQUESTED',
      requested_by_id: named ? null : issue.community_id,
      reason: null,
      version: 1,
    }
    parties.push(party)
    if (named && organization) (issue.party_organizations as string[]).push(organization.id)
    const concerned = issue.communities as unknown[]
    if (communityId && !concerned.includes(communityId)) concerned.push(communityId)
    return party
  }

  #convene(step: Extract<Step, { do: 'convene' }>, actor: string | null, as: CastPost | null): Row {
    const { issue, parties, meetings } = this.#told
    const meeting = {
      id: this.#newId(),
      subdistrict_id: issue.subdistrict_id,
      issue_id: issue.id,
      state: 'PLANNED',
      at: this.#stage.clock.on(step.on, step.time),
      place: step.place,
      agenda: step.agenda,
      invited: parties.filter((party) => party.state === 'NAMED').map((party) => party.id),
      convened_by_id: this.#stage.cast.person(actor!).id,
      convened_as_id: as?.id ?? null,
      outcome: null,
      version: 1,
    }
    meetings.push(meeting)
    return meeting
  }

  #agree(step: Extract<Step, { do: 'agree' }>, actor: string | null): void {
    const { issue, agreements, commitments } = this.#told
    const owned = { subdistrict_id: issue.subdistrict_id, issue_id: issue.id }
    const agreement = { id: this.#newId(), ...owned, text: step.text, agreed_on: localDay(this.#at), recorded_by_id: this.#stage.cast.person(actor!).id, recorded_at: this.#at }
    agreements.push(agreement)
    for (const [owner, text, due] of step.commitments) {
      const rest = { owner_id: this.#party(owner).id, text, due_on: this.#stage.clock.day(due), state: 'OPEN', evidence: null, fulfilled_at: null, version: 1 }
      commitments.push({ id: this.#newId(), ...owned, agreement_id: agreement.id, ...rest })
    }
    this.#dueWithCommitments()
  }

  /** While commitments are open, the issue is due when the first of them is. */
  #dueWithCommitments(): void {
    const open = this.#told.commitments.filter((commitment) => commitment.state === 'OPEN')
    this.#told.issue.open_commitments = open.length
    const first = open.map((commitment) => commitment.due_on as string).toSorted()[0]
    if (first) this.#state.dueAt = endOfDay(first)
  }

  #remark(step: Extract<Step, { do: 'say' | 'note' }>): void {
    const { cast } = this.#stage
    const { community, concerns = [] } = this.#story.report
    const actor = step.by!
    if (step.do === 'say') {
      const parties = this.#told.issue.party_organizations as string[]
      const { posts } = cast.person(actor)
      const as = cast.seat(actor, community) ?? posts.find((post) => parties.includes(post.organization.id)) ?? posts[0] ?? null
      return this.#write(EntryKind.COMMENTED, { actor, as, text: step.text })
    }
    const committee = [community, ...concerns].find((key) => cast.seat(actor, key))!
    this.#write(EntryKind.COMMENTED, { actor, as: cast.seat(actor, committee), text: step.text, internalTo: committee })
  }

  #write(kind: EntryKind, line: Line): void {
    const { issue, entries } = this.#told
    const { cast } = this.#stage
    entries.push({
      id: this.#newId(),
      subdistrict_id: issue.subdistrict_id,
      issue_id: issue.id,
      kind,
      at: this.#at,
      from_stage: line.from ?? null,
      to_stage: line.from === undefined ? null : this.#state.stage,
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

  /** Who does what is nobody's in particular: whoever takes care of it, those who raised it, the owner, or the secretary. */
  #actorOf(step: Step): string | null {
    if (step.by) return step.by
    const { cast } = this.#stage
    if (step.do === 'confirm' || step.do === 'dispute' || step.do === 'withdraw') return this.#reporterName()
    if (step.do === 'accept' && step.assignee) return step.assignee
    if (step.do === 'start' && this.#told.issue.assignee_id) return cast.people.find((person) => person.id === this.#told.issue.assignee_id)!.name
    if (step.do === 'fulfil') {
      const ownerId = this.#told.parties.find((party) => party.id === this.#told.commitments[step.commitment - 1]!.owner_id)!.organization_id
      const owner = cast.people.find((person) => person.posts.some((post) => post.organization.id === ownerId))
      if (owner) return owner.name
    }
    return cast.secretary(this.#story.report.community)
  }

  #capacityOf(step: Step, actor: string | null): CastPost | null {
    if (actor === null) return null
    const { cast } = this.#stage
    const { community } = this.#story.report
    if (step.do === 'confirm' || step.do === 'dispute' || step.do === 'withdraw') return this.#reporterPost()
    if (step.do === 'name' || step.do === 'refuse' || step.do === 'admit') {
      // Calling in the other side's unit is done in that side's name.
      const side = cast.findOrganization(step.party)?.community ?? community
      return cast.seat(actor, side)
    }
    return cast.seat(actor, community) ?? cast.person(actor).posts[0] ?? null
  }

  #reporterName(): string | null {
    return typeof this.#story.report.by === 'string' ? this.#story.report.by : null
  }

  #reporterPost(): CastPost | null {
    const { by, for: organization } = this.#story.report
    if (typeof by !== 'string') return null
    const { posts } = this.#stage.cast.person(by)
    return (organization ? posts.find((post) => post.organization.name === organization) : posts[0]) ?? null
  }

  #reporter(id: string): Row {
    const { by } = this.#story.report
    const { cast, vault } = this.#stage
    if (typeof by === 'string') return { reporter_id: cast.person(by).id, contact_cipher: null, contact_masked: null, follow_code_hash: null }
    return {
      reporter_id: null,
      contact_cipher: bytes(vault.seal(JSON.stringify({ name: by.caller, phone: by.phone }), id)),
      contact_masked: maskPhone(by.phone),
      follow_code_hash: bytes(vault.digest(vault.derive('follow', id, FOLLOW_CODE_LENGTH))),
    }
  }

  #party(name: string): Row {
    const id = this.#stage.cast.findOrganization(name)?.id
    const party = this.#told.parties.find((each) => (id ? each.organization_id === id : each.residents_group === name))
    if (!party) throw new Error(`${name} is not a party to ${this.#story.report.title}`)
    return party
  }

  /** Ids carry the time of what they stand for: a timeline is read in their order. */
  #newId(): string {
    return v7({ msecs: this.#at.getTime() })
  }
}

interface Line {
  actor: string | null
  as: CastPost | null
  from?: IssueStage | undefined
  text?: string | null
  internalTo?: CommunityKey
  party?: Row
  meeting?: Row
  commitment?: Row
}

/** What the steps that move nothing are called in the timeline. */
const kinds = {
  assign: EntryKind.ASSIGNED,
  name: EntryKind.PARTY_NAMED,
  request: EntryKind.PARTY_REQUESTED,
  admit: EntryKind.PARTY_NAMED,
  refuse: EntryKind.PARTY_REFUSED,
  hold: EntryKind.MEETING_HELD,
  cancel: EntryKind.MEETING_CANCELLED,
} as const

const bytes = (buffer: Buffer): string => `\\x${buffer.toString('hex')}`
