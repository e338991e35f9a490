import { Refusal } from '../kernel/refusal.ts'
import { type Act, type ActInput, type Answered, type Done, act } from './act.ts'
import { type Request, signedIn } from './request.ts'

/** Enough for calling one after the other; too few to copy out a list. */
const AT_ONCE = 60
const SECONDS_EACH = 60

/**
 * Opens somebody's contact. `work` asks whether it may be, and records that it was. What a repeated key would show again is
 * another time it is shown: asked for, counted and recorded like the first.
 */
export async function reveal<Row extends { id: string }>(
  request: Request,
  mutation: string,
  answered: Answered<Row>,
  input: ActInput,
  work: (act: Act) => Promise<Row>,
): Promise<Done<Row>> {
  const { token } = signedIn(request)
  if (token && !token.scopes.includes('REVEAL')) throw new Refusal('SCOPE_MISSING')
  const once = (asking: ActInput): Promise<Done<Row>> =>
    act(request, mutation, answered, asking, async (act) => {
      const row = await work(act)
      request.services.attempts.take(`reveal:${act.viewer.personId}`, AT_ONCE, SECONDS_EACH)
      return row
    })
  const done = await once(input)
  return request.repeated ? once({ ...input, clientMutationKey: null }) : done
}
