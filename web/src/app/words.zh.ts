import app from './messages.zh.ts'
import board from '../board/messages.zh.ts'
import common from '../i18n/messages.zh.ts'
import issues from '../issues/messages.zh.ts'
import requests from '../requests/messages.zh.ts'
import resources from '../resources/messages.zh.ts'
import session from '../session/messages.zh.ts'
import ui from '../ui/messages.zh.ts'

/** The words of the first screen, under the names of their folders; those all share under `common`. */
export default { app, board, common, issues, requests, resources, session, ui }
