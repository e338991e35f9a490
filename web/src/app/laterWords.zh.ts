import access from '../access/messages.zh.ts'
import bookings from '../bookings/messages.zh.ts'
import calls from '../calls/messages.zh.ts'
import campaigns from '../campaigns/messages.zh.ts'
import demo from '../demo/messages.zh.ts'
import imports from '../imports/messages.zh.ts'
import integrations from '../integrations/messages.zh.ts'
import meetings from '../meetings/messages.zh.ts'
import people from '../people/messages.zh.ts'
import setup from '../setup/messages.zh.ts'
import unit from '../unit/messages.zh.ts'
import wall from '../wall/messages.zh.ts'

/** The words of what opens later. */
export default { access, bookings, calls, campaigns, demo, imports, integrations, meetings, people, setup, unit, wall }
