import app from './messages.en.ts'
import board from '../board/messages.en.ts'
import common from '../i18n/messages.en.ts'
import issues from '../issues/messages.en.ts'
import requests from '../requests/messages.en.ts'
import resources from '../resources/messages.en.ts'
import session from '../session/messages.en.ts'
import ui from '../ui/messages.en.ts'

/** The words of the first screen, under the names of their folders; those all share under `common`. */
export default { app, board, common, issues, requests, resources, session, ui }
