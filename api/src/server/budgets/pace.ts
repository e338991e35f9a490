import { setImmediate } from 'node:timers/promises'
import { type GraphQLField, type GraphQLSchema, defaultFieldResolver, getNamedType, isLeafType, isObjectType } from 'graphql'
import type { Place, Request } from '../../acting/request.ts'

/** So many entries of a list are worked out in one go. */
const TOGETHER = 25

/** Has long lists of one operation worked out a part at a time, and everybody else have a turn in between. */
export class Pace {
  #last: Promise<void> = Promise.resolve()

  of<Entry>(list: readonly Entry[]): readonly (Entry | Promise<Entry>)[] {
    if (list.length <= TOGETHER) return list
    let turn: Promise<void>
    return list.map((entry, n) => {
      if (n % TOGETHER === 0) turn = this.#turn()
      return turn.then(() => entry)
    })
  }

  /** One at a time, however many lists there are. */
  #turn(): Promise<void> {
    this.#last = this.#last.then(() => setImmediate())
    return this.#last
  }
}

/** What is dear is worked out at a pace; all else pays a look for it. */
export function paceLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getSubscriptionType()) continue
    for (const field of Object.values(type.getFields())) if (isLong(type.name, field)) pace(field)
  }
}

/** Lists that are looked for; those that an object holds already are short, save for the pages. */
const isLong = (type: string, field: GraphQLField<unknown, Request>): boolean =>
  String(field.type).includes('[') && !isLeafType(getNamedType(field.type)) && (field.resolve !== undefined || type.endsWith('Connection'))

function pace(field: GraphQLField<unknown, Request>): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, request, info) => {
    const found: unknown = resolve(source, args, request, info)
    const pace = request.place?.pace
    if (!pace) return found
    return found instanceof Promise ? found.then((list: unknown) => paced(list, pace)) : paced(found, pace)
  }
}

const paced = (list: unknown, pace: NonNullable<Place['pace']>): unknown => (Array.isArray(list) ? pace.of(list) : list)
