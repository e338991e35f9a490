import access from '../access/messages.en.ts'
import bookings from '../bookings/messages.en.ts'
import calls from '../calls/messages.en.ts'
import campaigns from '../campaigns/messages.en.ts'
import demo from '../demo/messages.en.ts'
import imports from '../imports/messages.en.ts'
import integrations from '../integrations/messages.en.ts'
import meetings from '../meetings/messages.en.ts'
import people from '../people/messages.en.ts'
import setup from '../setup/messages.en.ts'
import unit from '../unit/messages.en.ts'
import wall from '../wall/messages.en.ts'

/** The words of what opens later. */
export default { access, bookings, calls, campaigns, demo, imports, integrations, meetings, people, setup, unit, wall }
