import { isSelf } from '../acting/anyone.ts'
import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { Person } from '../people/person.entity.ts'
import { canReadDirectory } from '../people/person.policy.ts'
import { Appointment } from './appointment.entity.ts'
import { visibleAppointments } from './visible-appointments.ts'

/** Stated here, as who sees somebody hangs on appointments. */
export const person = noun(Person, {
  log: 'PERSON',
  /** Oneself, and those one finds in the directory: for a token, who holds a post in its communities. */
  async see(request, { id }) {
    const viewer = signedIn(request)
    if (viewer.token === null) return isSelf(viewer, id) || canReadDirectory(viewer).allowed
    const posts = await visibleAppointments(request, await request.loaders.listBy(Appointment, 'personId', id), false)
    return canReadDirectory(viewer).allowed && posts.length > 0
  },
  // Accounts change without a word in the log.
  inLog: { except: ['account'] },
})
