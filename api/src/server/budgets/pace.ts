import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { type GraphQLField, type GraphQLSchema, defaultFieldResolver, getNamedType, isLeafType, isObjectType } from 'graphql'
import type { Place, Request } from '../../acting/request.ts'

/** So many entries of a list are worked out in one go. */
const TOGETHER = 8
/** How long such a part waits for others at most, and how often it looks, milliseconds. */
const YIELD = { most: 30, look: 2 }

/** Has long lists of one operation worked out a part at a time, and everybody else have a turn in between. */
export class Pace {
  readonly #goesFirst: () => boolean
  #last: Promise<void> = Promise.resolve()

  /** `goesFirst`: whether anybody is at work who goes before it. */
  constructor(goesFirst: () => boolean) {
    this.#goesFirst = goesFirst
  }

  of<Entry>(list: readonly Entry[]): readonly (Entry | Promise<Entry>)[] {
    if (list.length <= TOGETHER) return list
    let turn: Promise<void>
    return list.map((entry, n) => {
      if (n % TOGETHER === 0) turn = this.turn()
      return turn.then(() => entry)
    })
  }

  /** One at a time, however many lists there are. */
  turn(): Promise<void> {
    this.#last = this.#last.then(() => this.#giveWay())
    return this.#last
  }

  /** Where there is always somebody who goes first, it goes on all the same. */
  async #giveWay(): Promise<void> {
    await setImmediate()
    const until = performance.now() + YIELD.most
    while (this.#goesFirst() && performance.now() < until) await sleep(YIELD.look)
  }
}

const paced = new WeakSet<object>()

/** What is long is worked out at a pace; all else pays a look for it. */
export function paceLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getSubscriptionType()) continue
    for (const field of Object.values(type.getFields())) if (isLong(type.name, field)) pace(field)
  }
}

/** Lists that are looked for; those that an object holds already are short, save for the pages. Of introspection, that of all types. */
const isLong = (type: string, field: GraphQLField<unknown, Request>): boolean =>
  type.startsWith('__')
    ? type === '__Schema' && field.name === 'types'
    : String(field.type).includes('[') &&
      !isLeafType(getNamedType(field.type)) &&
      (field.resolve !== undefined || type.endsWith('Connection'))

function pace(field: GraphQLField<unknown, Request | undefined>): void {
  // Introspection is the same for every schema there is in a process.
  if (paced.has(field)) return
  paced.add(field)
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, request, info) => {
    const found: unknown = resolve(source, args, request, info)
    const pace = request?.place?.pace
    if (!pace) return found
    return found instanceof Promise ? found.then((list: unknown) => at(pace, list)) : at(pace, found)
  }
}

const at = (pace: NonNullable<Place['pace']>, list: unknown): unknown => (Array.isArray(list) ? pace.of(list) : list)
