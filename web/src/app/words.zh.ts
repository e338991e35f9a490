import app from './messages.zh.ts'
import board from '../board/messages.zh.ts'
import calls from '../calls/messages.zh.ts'
import campaigns from '../campaigns/messages.zh.ts'
import common from '../i18n/messages.zh.ts'
import demo from '../demo/messages.zh.ts'
import integrations from '../integrations/messages.zh.ts'
import issues from '../issues/messages.zh.ts'
import meetings from '../meetings/messages.zh.ts'
import people from '../people/messages.zh.ts'
import requests from '../requests/messages.zh.ts'
import resources from '../resources/messages.zh.ts'
import session from '../session/messages.zh.ts'
import setup from '../setup/messages.zh.ts'
import ui from '../ui/messages.zh.ts'
import wall from '../wall/messages.zh.ts'

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
