import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Need, Offer } from './resource.entity.ts'
import { withdrawn } from './resource.facts.ts'
import type { WithdrawResourceInput } from './resource.inputs.ts'
import { canSeeNeed, canSeeOffer, canWithdrawResource } from './resource.policy.ts'
import { lockedFirst } from './resource.questions.ts'
import { answeredNeed, answeredOffer, lockSeenNext } from './resource.step.ts'
import { ResourceState } from './resource.words.ts'

export function withdrawOffer(request: Request, input: WithdrawResourceInput): Promise<Done<Offer>> {
  return act(request, 'withdrawOffer', answeredOffer, input, (act) =>
    withdraw(act, input.id, () => lockSeenNext(act, Offer, input.id, 'id', canSeeOffer)),
  )
}

export function withdrawNeed(request: Request, input: WithdrawResourceInput): Promise<Done<Need>> {
  return act(request, 'withdrawNeed', answeredNeed, input, (act) =>
    withdraw(act, input.id, () => lockSeenNext(act, Need, input.id, 'id', canSeeNeed)),
  )
}

async function withdraw<Row extends Need | Offer>(act: Act, id: string, lock: () => Promise<Row>): Promise<Row> {
  await act.lockFirst(lockedFirst, { ids: [id], becoming: 'WITHDRAWN' }, 'id')
  const resource = await lock()
  act.ask(canWithdrawResource, resource)
  resource.state = ResourceState.WITHDRAWN
  await act.happened(withdrawn, { resource })
  return resource
}
