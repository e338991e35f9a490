import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/open.ts'

const PATIENCE_MS = 1_000

/**
 * `/health/live`: the process runs. `/health/ready`: it can serve; not while the database is away or it is about to stop. That the process
 * is busy is no reason: the others would be busy next. Once it is about to stop,
 * each answer is the last one on its connection: whoever asks next comes by a new one, and gets to another process.
 */
export function serveHealth(app: FastifyInstance, database: Database): { leave(): void } {
  let leaving = false
  app.addHook('onRequest', async (_request, reply) => {
    if (leaving) reply.header('connection', 'close')
  })
  app.get('/health/live', () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const answers = await Promise.race([
      database.pulse.query('select 1').then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref()),
    ])
    const status = leaving ? 'stopping' : answers ? 'ready' : 'database away'
    return reply.code(status === 'ready' ? 200 : 503).send({ status })
  })
  return {
    leave() {
      leaving = true
    },
  }
}
