import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Posts JSON over a connection of the agent's, as bare as Node has it: what asks must not cost more than what answers. */
export function post(agent: Agent, url: string, headers: Record<string, string>, json: string): Promise<Answer> {
  const sent = Buffer.from(json)
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': sent.length, ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }))
        response.once('error', reject)
      },
    )
    asked.once('error', reject)
    asked.end(sent)
  })
}
