import type { EntityName } from '@mikro-orm/core'
import { type GraphQLSchema, isObjectType } from 'graphql'
import { discover } from '../kernel/discover.ts'
import type { Node } from '../kernel/row.ts'
import type { Ahead, OnBoards } from './on-boards.ts'
import type { Request } from './request.ts'

type Class<Row> = EntityName<Row> & (new () => Row)

/** What a kind of thing is: stated once, by its own room, for all who deal with things of any kind. */
interface Stated<Row> {
  /** Its name in the change log, where changes of its own are written there. */
  log?: string
  /** Whether whoever asks may see it: by the rule its lists follow. */
  see(request: Request, row: Row): boolean | Promise<boolean>
  /** How one is found by its id, where that isn't by the loaders. */
  find?(request: Request, id: string): Promise<Row | null>
  /** Stated where its rows are written together with a change in the log, be it their own or another thing's: they stand still with it. */
  inLog?: {
    /** Types of the contract that are parts of it. */
    parts?: readonly string[]
    /** Fields that read something else, which changes without a word in the log. */
    except?: readonly string[]
  }
  /** Stated where it is worked on for long: what of a row is news, and from when on it stands still. */
  worked?: { telling(row: Row): string; isOver(row: Row): boolean }
  /** Stated where boards show it or tell of it. */
  onBoards?: OnBoards<Row>
  /** What boards read of it, by the name of the lane whose cards lead to it. */
  ahead?: Readonly<Record<string, Ahead>>
}

export class Noun<Row extends Node = Node> {
  readonly entity: Class<Row>
  readonly is: Stated<Row>

  constructor(entity: Class<Row>, is: Stated<Row>) {
    this.entity = entity
    this.is = is
  }
}

/** To be exported by a file of the role `noun`. */
export const noun = <Row extends Node>(entity: Class<Row>, is: Stated<NoInfer<Row>>): Noun<Row> => new Noun(entity, is)

let found: readonly Noun[] | undefined

/** Finds all nouns, once, before the schema is built. */
export async function findNouns(): Promise<void> {
  found ??= (await discover('noun')).filter((value): value is Noun => value instanceof Noun)
}

export function nouns(): readonly Noun[] {
  if (!found) throw new Error('nouns are asked for before they were found')
  return found
}

/** Refuses to start where two nouns go by one name, a node of the contract is no noun, or a part or field one states isn't there. */
export function checkNouns(schema: GraphQLSchema, all: readonly Noun[] = nouns()): void {
  const faults: string[] = []
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const names = all.map(({ entity }) => entity.name)
  const stated = [...names, ...all.flatMap(({ is }) => is.log ?? [])]
  faults.push(...stated.filter((name, index) => stated.indexOf(name) !== index).map((name) => `${name} is stated twice`))
  for (const type of types)
    if (type.getInterfaces().some(({ name }) => name === 'Node') && !names.includes(type.name)) faults.push(`${type.name} is no noun`)
  for (const { entity, is } of all) {
    if (is.onBoards && !is.log) faults.push(`boards show ${entity.name}, which is not in the log`)
    const fields = types.find(({ name }) => name === entity.name)?.getFields() ?? {}
    faults.push(...(is.inLog?.parts ?? []).filter((part) => !schema.getType(part)).map((part) => `there is no ${part}`))
    faults.push(...(is.inLog?.except ?? []).filter((field) => !fields[field]).map((field) => `there is no ${entity.name}.${field}`))
  }
  if (faults.length > 0) throw new Error(`The nouns don’t hold: ${faults.join('; ')}`)
}

let inLog: ReadonlySet<string> | undefined

/** Throws for what no noun states: a change nobody would ever be told of. */
export function expectNoun(log: string): void {
  inLog ??= new Set(nouns().flatMap(({ is }) => is.log ?? []))
  if (!inLog.has(log)) throw new Error(`no noun goes by the name of ${log} in the change log`)
}
