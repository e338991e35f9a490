import { getNamedType, type GraphQLInputField, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql'
import { mutations } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import type { Foreign, Input, MutationCase, Role } from './case.ts'

/** One request that is refused. */
export interface Ask {
  input: Input
  /** The code it is refused with, or several where either will do. */
  code: readonly string[]
  /** What the path of the field it is said of begins with; nothing: wherever it is said. */
  field: string
  by: Role | 'reader' | null
}

/** Requests of one sort that are refused, and how to put them. */
export interface Refusal {
  what: string
  asks(world: World, foreign: Foreign, good: Input): Promise<Ask[]> | Ask[]
}

/** An id of the right form that nothing has. */
const UNKNOWN = '01a2092c-009e-7572-842e-600df025a176'

/** Inputs that the contract itself doesn’t allow: something required is left out, or null. */
export function incomplete(mutation: string, good: Input): Input[] {
  const required = inputFieldsOf(mutation).filter(isRequiredInputField)
  return required.flatMap(({ name }) => [without(good, name), { ...good, [name]: null }])
}

/** Paths of all texts a mutation takes. */
export const textsOf = (mutation: string): string[] => leavesOf(mutation).flatMap(({ path, type }) => (type === 'String' ? [path] : []))

/** What no text holds: NUL, half a character, an escape, a turn of direction, what XML can’t carry. */
const UNFIT = ['道\0闸', '满意\ud83d', '\u001b[31m闸', '\u202e闸道', '道\uffff闸']
/** What nobody sees. */
const UNSEEN = [' \n ', '\u200b\u2060', '\u3164\u2800']

/** Everything a mutation must refuse: what follows from its input’s form, and what its case says besides. */
export function refusalsOf(mutation: string, known: MutationCase): Refusal[] {
  const { by, longest = {}, notFor = {}, refused = {} } = known
  const ask = (input: Input, code: string | readonly string[], field = '', who: Ask['by'] = by): Ask => ({
    input,
    code: [code].flat(),
    field,
    by: who,
  })
  const leaves = leavesOf(mutation)
  const has = (name: string) => leaves.some(({ path }) => path === name)
  const ids = leaves.filter(({ path, type }) => type === 'ID' && path !== 'clientMutationKey' && path !== 'actingAs')
  const subject = ids.find(({ path }) => path === 'issueId') ?? ids[0]

  const fromForm: (Refusal | false)[] = [
    Object.keys(longest).length > 0 && {
      what: 'texts too long, of nothing, or with what can’t be kept',
      asks: (_world, _foreign, good) => Object.entries(longest).flatMap(([path, max]) => textAsks(path, max, good)),
    },
    ids.length > 0 && {
      what: 'ids of another form, of nothing, or of another sub-district',
      asks: async (world, foreign, good) => (await Promise.all(ids.map((leaf) => idAsks(leaf, world, foreign, good)))).flat(),
    },
    has('actingAs') && {
      what: 'a capacity that is not one’s own',
      asks: ({ stranger }, foreign, good) => [
        ask({ ...good, actingAs: 'x' }, 'INVALID_ID', 'actingAs'),
        ...[UNKNOWN, foreign['appointment'], ...Object.values(stranger.seats)].map((actingAs) =>
          ask({ ...good, actingAs }, 'CAPACITY_UNKNOWN', 'actingAs'),
        ),
      ],
    },
    has('clientMutationKey') && {
      what: 'a key that is no UUID',
      asks: (_world, _foreign, good) => [ask({ ...good, clientMutationKey: '1' }, 'INVALID_ID', 'clientMutationKey')],
    },
    by !== null && { what: 'a token that may only read', asks: (_world, _foreign, good) => [ask(good, 'SCOPE_MISSING', '', 'reader')] },
  ]

  function textAsks(path: string, max: number, good: Input): Ask[] {
    const tooLong = ask(put(good, path, '长'.repeat(max + 1)), 'TOO_LONG', path)
    // Of a password every character counts, whatever it is.
    if (/password/i.test(path)) return [tooLong]
    const isRequired = leaves.find((leaf) => leaf.path === path)!.isRequired
    const unfit = UNFIT.map((text) => ask(put(good, path, text), 'UNFIT_CHARACTERS', path))
    const unseen = isRequired ? UNSEEN.map((text) => ask(put(good, path, text), 'REQUIRED', path)) : []
    return [tooLong, ...unfit, ...unseen]
  }

  async function idAsks({ path, isList }: Leaf, world: World, foreign: Foreign, good: Input): Promise<Ask[]> {
    const { kind = kindOf(path), code = 'NOT_FOUND' } = known.ids?.[path] ?? {}
    if (!foreign[kind]) throw new Error(`no foreign ${kind} for ${mutation}.${path}`)
    const around = { ...good, ...(await known.ids?.[path]?.with?.(world)) }
    const filled = (id: string) => put(around, path, isList ? [id] : id)
    // Whoever may not at all is told so of the whole.
    const field = code.endsWith('_ONLY') ? '' : path
    return [ask(filled('x'), 'INVALID_ID', path), ask(filled(UNKNOWN), code, field), ask(filled(foreign[kind]), code, field)]
  }

  return [
    ...fromForm.filter((refusal) => refusal !== false),
    ...Object.entries(notFor).map(([role, code]): Refusal => ({
      what: `the ${role}: ${code}`,
      // What is not theirs to see is answered just as what is not there.
      asks: (_world, _foreign, good) => [ask(good, code, code === 'NOT_FOUND' ? subject!.path : '', role as Role)],
    })),
    ...Object.entries(refused).map(([what, [change, code, field]]): Refusal => ({
      what,
      asks: async (world, _foreign, good) => [ask(await change(world, good), code, field)],
    })),
  ]
}

interface Leaf {
  path: string
  type: string
  isList: boolean
  isRequired: boolean
}

function inputFieldsOf(mutation: string): GraphQLInputField[] {
  const input = mutations.find(({ name }) => name === mutation)?.args[0]
  return input ? fieldsOf(input.type) : []
}

function fieldsOf(type: unknown): GraphQLInputField[] {
  const named = getNamedType(type as never)
  return isInputObjectType(named) ? Object.values(named.getFields()) : []
}

/** All leaves of an input, those of inputs within it too; of a list of inputs, those of its first. */
const leavesOf = (mutation: string): Leaf[] => leavesUnder(inputFieldsOf(mutation), '')

function leavesUnder(fields: GraphQLInputField[], prefix: string): Leaf[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name
    const nested = fieldsOf(field.type)
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
    if (nested.length > 0) return leavesUnder(nested, isList ? `${path}.0.` : `${path}.`)
    return [{ path, type: getNamedType(field.type).name, isList, isRequired: isRequiredInputField(field) }]
  })
}

/** What an id names, by how its field is called. */
function kindOf(path: string): string {
  if (path.startsWith('places.')) return 'place'
  const name = path.split('.').at(-1)!.replace(/Ids?$/, '')
  return (
    { assignee: 'person', ownerParty: 'party', invitedParty: 'party', homeCommunity: 'community', concernsCommunity: 'community' }[name] ??
    name
  )
}

/** The same, its ids in upper case. */
export function inCapitals(mutation: string, good: Input): Input {
  const loud = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(loud) : typeof value === 'string' ? value.toUpperCase() : value
  const ids = leavesOf(mutation).filter(({ type }) => type === 'ID')
  return ids.reduce((input, { path }) => {
    const value = path.split('.').reduce<any>((at, step) => at?.[step], input)
    return value == null ? input : put(input, path, loud(value))
  }, good)
}

const without = (input: Input, field: string): Input => Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))

/** A copy of the input with this value at the path. */
function put(input: Input, path: string, value: unknown): Input {
  const copy = structuredClone(input)
  const steps = path.split('.')
  let at: any = copy
  for (const [index, step] of steps.slice(0, -1).entries()) at = at[step] ??= /^\d+$/.test(steps[index + 1]!) ? [] : {}
  at[steps.at(-1)!] = value
  return copy
}
