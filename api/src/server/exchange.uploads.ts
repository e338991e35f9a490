import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fileLimits, readingLimits } from '../exchange/reading/limits.ts'
import { type Admitted, type Upload, admitUpload, readUpload } from '../exchange/upload.service.ts'
import { oneForm } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Request } from '../acting/request.ts'

/** No form of a foreign page can send it. */
const FILE_NAME = 'x-file-name'
/** Files held in memory at a time: those being read, those that wait, and those that come in. */
const MOST_HELD = readingLimits.atOnce + readingLimits.waiting
const COME_BACK_SECONDS = 5

declare module 'fastify' {
  interface FastifyRequest {
    admitted: Admitted | null
  }
}

/** Uploads: nothing of a file is taken in before it is known who sends it and that he or she may; and only so many at a time. */
export function serveUploads(scope: FastifyInstance, asked: (request: FastifyRequest) => Promise<Request>): void {
  let held = 0
  const hold = (reply: FastifyReply): void => {
    if (held >= MOST_HELD) throw new Refusal('RATE_LIMITED', { seconds: COME_BACK_SECONDS })
    // Who hung up meanwhile won’t hang up again.
    if (reply.raw.closed) return
    held += 1
    reply.raw.once('close', () => (held -= 1))
  }
  scope.decorateRequest('admitted', null)
  scope.route({
    url: '/imports',
    method: 'POST',
    bodyLimit: fileLimits.bytes,
    async onRequest(request, reply) {
      request.admitted = await admitUpload(await asked(request), uploadOf(request))
      hold(reply)
    },
    async handler(request, reply) {
      const row = await readUpload(request.admitted!, Buffer.isBuffer(request.body) ? request.body : new Uint8Array())
      return reply.code(201).send({ import: { id: row.id } })
    },
  })
}

function uploadOf(request: FastifyRequest): Upload {
  const query = request.query as Record<string, string | string[] | undefined>
  const one = (name: string): string | null => (typeof query[name] === 'string' && query[name] !== '' ? oneForm(query[name]) : null)
  const written = request.headers[FILE_NAME]
  if (typeof written !== 'string' || written === '') throw new Refusal('HEADER_MISSING', { header: FILE_NAME })
  return {
    sheet: one('sheet') ?? '',
    communityId: one('community') ?? '',
    campaignId: one('campaign'),
    actingAs: one('actingAs'),
    fileName: decoded(written),
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).replaceAll('\0', '')
  } catch {
    throw new Refusal('INVALID', {}, FILE_NAME)
  }
}
