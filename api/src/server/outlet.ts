import { type DocumentNode, type ExecutionResult, type GraphQLSchema, Kind, execute, print, visit } from 'graphql'
import type { WebSocket } from 'ws'
import type { Outlet, Request } from '../people/request.ts'

/** What may wait for a socket whose client doesn't read. */
const MOST_QUEUED = { messages: 256, bytes: 1024 * 1024 }
/** Slow consumer: the client comes back and resumes from the cursor it holds. */
const SLOW_CONSUMER = 4290

/** The way out of a socket for answers that many share: bounded, so that who doesn't read costs others nothing. */
export class SocketQueue {
  readonly #socket: WebSocket
  #waiting = 0
  #isClosed = false

  constructor(socket: WebSocket) {
    this.#socket = socket
  }

  send(message: Buffer): void {
    if (this.#isClosed) return
    if (this.#waiting >= MOST_QUEUED.messages || this.#socket.bufferedAmount > MOST_QUEUED.bytes) {
      this.#isClosed = true
      this.#socket.close(SLOW_CONSUMER, 'Slow consumer')
      return
    }
    this.#waiting += 1
    this.#socket.send(message, asText, this.#left)
  }

  readonly #left = (): void => {
    this.#waiting -= 1
  }
}

const asText = { binary: false }

export interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | null
  variables: Record<string, unknown>
}

/** Where the shared answers of one subscription go; `tidy` makes of a result what a client may see. */
export function outletOf(
  id: string,
  operation: Operation,
  queue: SocketQueue,
  language: string,
  tidy: (result: ExecutionResult) => unknown,
): Outlet {
  const { schema, document, operationName, variables } = operation
  const [head, tail] = [Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`), Buffer.from('}')]
  return {
    key: keyOf(operation, language),
    async answer(request: Request, root: unknown) {
      const result = await execute({ schema, document, operationName, variableValues: variables, rootValue: root, contextValue: request })
      return JSON.stringify(tidy(result))
    },
    send: (answer) => queue.send(Buffer.concat([head, answer, tail], head.length + answer.length + tail.length)),
  }
}

/** The same for all who ask the same. Where in the log each begins makes no difference to the answers, if nothing else asks for it. */
function keyOf({ document, operationName, variables }: Operation, language: string): string {
  const uses = new Map<string, number>()
  const cursors = new Set<string>()
  visit(document, {
    VariableDefinition({ variable, type }) {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type
      if (named.kind === Kind.NAMED_TYPE && named.name.value === 'ChangeCursor') cursors.add(variable.name.value)
    },
    Variable({ name }) {
      uses.set(name.value, (uses.get(name.value) ?? 0) + 1)
    },
  })
  // Declared once and used once.
  const shaping = Object.entries(variables).filter(([name]) => !cursors.has(name) || uses.get(name) !== 2)
  return JSON.stringify([print(document), operationName, shaping.toSorted(([a], [b]) => (a < b ? -1 : 1)), language])
}
