import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, type GraphQLField, isLeafType, isObjectType } from 'graphql'
import type { Client } from './client.ts'

/** The published contract. */
export const contract = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))

export const mutations: readonly GraphQLField<unknown, unknown>[] = Object.values(contract.getMutationType()!.getFields())

export interface UserError {
  code: string
  field: string[] | null
  message: string
}

/** Any mutation's payload: what every one has, and the entity under its own name. */
export interface Payload {
  cursor: string | null
  userErrors: UserError[]
  [field: string]: any
}

type Input = Record<string, unknown>

/** Does it and expects no refusal. */
export async function perform(client: Client, mutation: string, input?: Input): Promise<Payload> {
  const payload = await attempt(client, mutation, input)
  if (payload.userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(payload.userErrors)}`)
  return payload
}

/** The payload as it came, refusals included; a top-level error is thrown. */
export async function attempt(client: Client, mutation: string, input?: Input): Promise<Payload> {
  const data = await client.request<Record<string, Payload>>(documentOf(mutation), input && { input })
  return data[mutation]!
}

/** A document for a mutation, made from the contract: all of the payload, and of its entity what tells its state. */
export function documentOf(name: string): string {
  const field = mutations.find((mutation) => mutation.name === name)
  if (!field) throw new Error(`the contract has no mutation ${name}`)
  const payload = `{ ${fieldsOf(field).join(' ')} }`
  const input = field.args[0]
  return input ? `mutation($input: ${String(input.type)}) { ${name}(input: $input) ${payload} }` : `mutation { ${name} ${payload} }`
}

const STATE = ['id', 'version', 'number', 'stage', 'state', 'title', 'name', 'isAdministrator']

function fieldsOf(mutation: GraphQLField<unknown, unknown>): string[] {
  const payload = getNamedType(mutation.type)
  if (!isObjectType(payload)) throw new Error(`${mutation.name} answers no payload`)
  return Object.values(payload.getFields()).map((field) => {
    const type = getNamedType(field.type)
    if (field.name === 'userErrors') return 'userErrors { code field message }'
    if (isLeafType(type) || !isObjectType(type)) return field.name
    const inner = type.getFields()
    return `${field.name} { ${STATE.filter((name) => name in inner).join(' ')} }`
  })
}
