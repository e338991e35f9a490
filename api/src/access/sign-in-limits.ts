import { Refusal } from '../kernel/refusal.ts'
import { networkOf } from '../acting/network.ts'
import type { Request } from '../acting/request.ts'
import { knownBrowser } from './known-browser.ts'
import { noteSparingly } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'
import { type Bucket, SignInAttempts } from './sign-in-attempts.ts'
import { WaitingLine } from './waiting-line.ts'

/** Somebody who tries to sign in; `person` is known where there is such an account. */
export interface Claimant {
  name: string
  person: { id: string; subdistrictId: string } | null
}

const OF_ONE = { burst: 10, refillSeconds: 30 }
/** Guesses from many networks at one account, and from one network at many accounts. */
const OF_ACCOUNT = { burst: 60, refillSeconds: 60 }
const OF_NETWORK = { burst: 100, refillSeconds: 2 }

const slowly = new WaitingLine()

/**
 * Counts an attempt before the password is looked at. What must always hold: nobody can keep somebody else out. A browser the person
 * has signed in with has a count of its own; elsewhere it is the account's from one network that is refused, and what many networks, or
 * many in one network, have used up only slows down those who aren't known. Returns what to do when the password was right.
 */
export async function countAttempt(request: Request, { name, person }: Claimant): Promise<() => Promise<void>> {
  const { database, vault } = request.services
  const attempts = new SignInAttempts(database, vault)
  const network = networkOf(request.address)
  const browser = person && knownBrowser(request, person.id)
  const own: Bucket = { of: browser ? `${name} in ${browser}` : `${name} from ${network}`, ...OF_ONE }
  const [emptied] = await attempts.take([own])
  if (emptied) {
    limited(request, own.of, person)
    throw new Refusal('RATE_LIMITED', { seconds: await attempts.secondsUntil(own) })
  }
  const shared: Bucket[] = browser
    ? []
    : [
        { of: `${name} from anywhere`, ...OF_ACCOUNT },
        { of: `anybody from ${network}`, ...OF_NETWORK },
      ]
  const empty = shared.length > 0 ? await attempts.take(shared) : []
  for (const { of } of empty) {
    limited(request, of, person)
    await slowly.wait(of)
  }
  return async () => {
    await attempts.clear(own)
    await attempts.giveBack(shared.filter((bucket) => !empty.includes(bucket)))
  }
}

function limited(request: Request, about: string, person: Claimant['person']): void {
  if (!person) return
  const happening = { kind: SecurityEventKind.SIGN_IN_LIMITED, subdistrictId: person.subdistrictId, personId: null, subjectId: person.id }
  noteSparingly(request.services, request, about, happening)
}
