import { maskPhone } from '../../kernel/phone.ts'
import { bytes } from '../rows.ts'
import type { CastPost } from '../cast/cast.ts'
import type { Scene, Stage } from './scene.ts'
import type { Report, Step } from './story.ts'
import type { Row } from './told.ts'

const FOLLOW_CODE_LENGTH = 10
const byReporter = ['confirm', 'dispute', 'withdraw']

/** Null: a resident without an account. */
export const reporterName = ({ by }: Report): string | null => (typeof by === 'string' ? by : null)

export function reporterPost({ cast, report }: Pick<Scene, 'cast' | 'report'>): CastPost | null {
  const name = reporterName(report)
  if (name === null) return null
  const { posts } = cast.person(name)
  return (report.for ? posts.find((post) => post.organization.name === report.for) : posts[0]) ?? null
}

/** Who raised it, as columns; contact details are sealed as the API seals them. */
export function reporterColumns({ cast, vault }: Stage, { by, for: organization }: Report, issueId: string): Row {
  const reporter_organization_id = organization ? cast.organization(organization).id : null
  if (typeof by === 'string')
    return { reporter_id: cast.person(by).id, reporter_organization_id, contact_cipher: null, contact_masked: null, follow_code_hash: null }
  return {
    reporter_id: null,
    reporter_organization_id,
    contact_cipher: bytes(vault.seal(JSON.stringify({ name: by.caller, phone: by.phone }), issueId)),
    contact_masked: maskPhone(by.phone),
    follow_code_hash: bytes(vault.digest(vault.derive('follow', issueId, FOLLOW_CODE_LENGTH))),
  }
}

/** Who takes a step: whoever is named, those who raised it, who takes care of it, who made the commitment, or the secretary. */
export function actorOf({ cast, report, told }: Scene, step: Step): string | null {
  if (step.by) return step.by
  if (byReporter.includes(step.do)) return reporterName(report)
  if (step.do === 'accept' && step.assignee) return step.assignee
  if (step.do === 'start' && told.issue.assignee_id) return cast.people.find((person) => person.id === told.issue.assignee_id)!.name
  if (step.do === 'fulfil') {
    const { owner_id } = told.commitments[step.commitment - 1]!
    const owner = told.parties.find((party) => party.id === owner_id)!
    const member = cast.people.find((person) => person.posts.some((post) => post.organization.id === owner.organization_id))
    if (member) return member.name
  }
  return cast.secretary(report.community)
}

/** In which capacity: calling in the other side's unit is done by the seat on that side's committee. */
export function capacityOf(scene: Scene, step: Step, actor: string | null): CastPost | null {
  const { cast, report, told } = scene
  if (actor === null) return null
  if (byReporter.includes(step.do)) return reporterPost(scene)
  if (step.do === 'name' || step.do === 'admit' || step.do === 'refuse')
    return cast.seat(actor, cast.findOrganization(step.party)?.community ?? report.community)
  const parties = told.issue.party_organizations as string[]
  const { posts } = cast.person(actor)
  return cast.seat(actor, report.community) ?? posts.find((post) => parties.includes(post.organization.id)) ?? posts[0] ?? null
}
