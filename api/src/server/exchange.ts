import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { deviceOf } from '../access/device.ts'
import { exportList, isExportName } from '../exchange/writing/export.ts'
import { templateText, templateWorkbook } from '../exchange/writing/template.ts'
import { fileLimits } from '../exchange/reading/limits.ts'
import { isSheetName, sheets } from '../exchange/sheets/sheets.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sayRefusal } from '../kernel/refusal.words.ts'
import type { Request, Services } from '../acting/request.ts'
import type { ErrorLog } from './apollo.ts'
import { type Known, type Proof, authenticate, requestOf } from './authenticate.ts'
import { languageOf } from './language.ts'
import type { HttpBudgets } from './budgets/http.ts'
import { readSession } from './cookies.ts'
import { formatError } from './errors.ts'
import { filterOf } from './exchange.filter.ts'
import { serveUploads } from './exchange.uploads.ts'
import { isWall } from './wall.ts'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const TEXT = 'text/csv; charset=utf-8'

type Query = Record<string, string | string[] | undefined>

/** Files in and out, beside GraphQL: uploads to look at, templates, lists as workbooks. */
export function serveExchange(app: FastifyInstance, services: Services, http: HttpBudgets, log: ErrorLog): void {
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: fileLimits.bytes }, (_request, body, parsed) =>
      parsed(null, body),
    )
    scope.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => sendError(error, request, reply, log))
    serveUploads(scope, (request) => asked(services, request, (proof) => authenticate(services, proof)))
    scope.get('/imports/templates/:file', (request, reply) => sendTemplate(request, reply))
    scope.get('/exports/:file', async (request, reply) => {
      const { file } = request.params as { file: string }
      const name = /^(\w+)\.xlsx$/.exec(file)?.[1] ?? ''
      if (!isExportName(name)) throw new Refusal('NOT_FOUND')
      const bytes = await exportList(
        await asked(services, request, (proof) => http.admit(request, reply, proof)),
        name,
        filterOf(request.query as Query),
      )
      return sendFile(reply, WORKBOOK, file, bytes)
    })
    done()
  })
}

/** Who asks, known in the same ways as at `/graphql`. */
async function asked(services: Services, request: FastifyRequest, know: (proof: Proof) => Promise<Known | null>): Promise<Request> {
  const from = { address: request.ip, device: deviceOf(request.headers['user-agent']) }
  const proof = { session: readSession(request, services.demo), authorization: request.headers.authorization, ...from }
  const known = await know(proof)
  if (!known) throw new Refusal('UNAUTHENTICATED')
  if (isWall(known.viewer)) throw new Refusal('SCOPE_MISSING')
  const circumstances = {
    language: languageOf(request.headers),
    ...from,
    setSession: () => {},
    isGone: () => request.raw.socket.destroyed,
    onEnded: () => {},
  }
  return requestOf(services, known, circumstances)
}

async function sendTemplate(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { file } = request.params as { file: string }
  const [, name = '', extension] = /^(\w+)\.(xlsx|csv)$/.exec(file) ?? []
  if (!isSheetName(name)) throw new Refusal('NOT_FOUND')
  const language = languageOf(request.headers)
  const shown = `${sheets[name].title[language]}.${extension}`
  return extension === 'xlsx'
    ? sendFile(reply, WORKBOOK, shown, await templateWorkbook(sheets[name], language))
    : sendFile(reply, TEXT, shown, Buffer.from(templateText(sheets[name], language)))
}

const sendFile = (reply: FastifyReply, type: string, name: string, bytes: Uint8Array): FastifyReply =>
  reply
    .headers({
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
}

/** The same codes and words as in GraphQL; what is refused at once says more as its `reason`. */
function sendError(
  error: Error & { code?: string; statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
  log: ErrorLog,
): FastifyReply {
  const cause =
    error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? new Refusal('IMPORT_TOO_LARGE', { max: fileLimits.bytes / 1024 / 1024 }) : error
  const language = languageOf(request.headers)
  if (!(cause instanceof Refusal) && error.statusCode !== undefined && error.statusCode < 500) {
    const reason = error.statusCode === 415 ? 'IMPORT_BODY' : 'INVALID'
    const said = { message: sayRefusal(reason, {}, language), extensions: { code: 'BAD_REQUEST', reason } }
    return reply.code(error.statusCode).send({ errors: [said] })
  }
  const said = formatError({ message: cause.message }, cause, language, log)
  const { code, retryAfter } = said.extensions ?? {}
  const status = cause instanceof Refusal && cause.code === 'IMPORT_TOO_LARGE' ? 413 : (statuses[String(code)] ?? 422)
  if (status === 429) void reply.header('retry-after', String(retryAfter ?? 1))
  return reply.code(status).send({ errors: [said] })
}
