import app from './messages.en.ts'
import board from '../board/messages.en.ts'
import calls from '../calls/messages.en.ts'
import campaigns from '../campaigns/messages.en.ts'
import common from '../i18n/messages.en.ts'
import demo from '../demo/messages.en.ts'
import integrations from '../integrations/messages.en.ts'
import issues from '../issues/messages.en.ts'
import meetings from '../meetings/messages.en.ts'
import people from '../people/messages.en.ts'
import requests from '../requests/messages.en.ts'
import resources from '../resources/messages.en.ts'
import session from '../session/messages.en.ts'
import setup from '../setup/messages.en.ts'
import ui from '../ui/messages.en.ts'
import wall from '../wall/messages.en.ts'

/** Every feature's words under the name of its folder; those all share under `common`. */
export default {
  app,
  board,
  calls,
  campaigns,
  common,
  demo,
  integrations,
  issues,
  meetings,
  people,
  requests,
  resources,
  session,
  setup,
  ui,
  wall,
}
