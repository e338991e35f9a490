import { type DocumentNode, type ExecutionResult, type GraphQLSchema, Kind, execute, visit } from 'graphql'
import type { Outlet, Request } from '../acting/request.ts'
import { isUnanswered } from './errors.ts'
import type { Socket } from './socket.ts'

const asText = { binary: false }

export interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | null
  variableValues: Record<string, unknown>
}

/**
 * Where the shared answers of one subscription go. `read` holds its variables as they were understood, `asked` tells its document and
 * language from others; `tidy` makes of a result what a client may see.
 */
export function outletOf(
  id: string,
  operation: Operation,
  read: Record<string, unknown>,
  asked: string,
  socket: Socket,
  tidy: (result: ExecutionResult) => unknown,
): Outlet {
  const head = ofItsOwn(`{"id":${JSON.stringify(id)},"type":"next","payload":`)
  return {
    key: JSON.stringify([asked, operation.operationName, shaping(operation, read)]),
    async answer(request: Request, rootValue: unknown, isWhole: boolean) {
      const result = await execute({ ...operation, rootValue, contextValue: request })
      const unanswered = isWhole && result.errors?.find(isUnanswered)
      if (unanswered) throw unanswered.originalError
      return JSON.stringify(tidy(result))
    },
    send: (answer) => socket.send(Buffer.concat([head, answer, END], head.length + answer.length + END.length), asText),
  }
}

const END = Buffer.from('}')

/** Outside of Node's pool: a few bytes that stay for hours would hold on to eight kilobytes of it. */
function ofItsOwn(text: string): Buffer {
  const bytes = Buffer.alloc(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

/**
 * The variables that shape the answers, those that aren't declared not among them: where in the log each board begins makes no difference to them, as long as nothing else in
 * the document asks for it.
 */
function shaping({ document }: Operation, read: Record<string, unknown>): [string, unknown][] {
  const cursors = new Set<string>()
  const uses = new Map<string, number>()
  visit(document, {
    VariableDefinition({ variable, type }) {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type
      if (named.kind === Kind.NAMED_TYPE && named.name.value === 'ChangeCursor') cursors.add(variable.name.value)
    },
    Variable({ name }) {
      uses.set(name.value, (uses.get(name.value) ?? 0) + 1)
    },
  })
  // Once where it is declared, once where it is used.
  const isBeginning = (name: string): boolean => cursors.has(name) && uses.get(name) === 2
  return Object.entries(read)
    .filter(([name]) => !isBeginning(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
