import type { ValidationError } from 'class-validator'
import { type GraphQLFieldResolver, type GraphQLSchema, defaultFieldResolver } from 'graphql'
import { ArgumentValidationError } from 'type-graphql'
import { noteSparingly } from '../access/security-event.ts'
import { SecurityEventKind } from '../access/security-event.types.ts'
import type { UserError } from '../kernel/payload.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type RefusalCode, sayRefusal } from '../kernel/refusal.words.ts'
import type { Policy } from '../acting/policy.ts'
import type { Rate } from '../acting/rates.ts'
import type { Request } from '../acting/request.ts'

/**
 * Makes every mutation answer refusals among its `userErrors`, in the language asked for, refuse who does it too often, and check that
 * it asked the policy it states.
 */
export function answerRefusals(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = answering(resolve, field.name, field.extensions['policy'] as Policy, field.extensions['rate'] as Rate | undefined)
  }
}

function answering(
  resolve: GraphQLFieldResolver<unknown, Request>,
  name: string,
  policy: Policy,
  rate: Rate | undefined,
): GraphQLFieldResolver<unknown, Request> {
  return async (source, args, request, info) => {
    try {
      request.services.rates.take(name, request, rate)
      const answer = (await resolve(source, args, request, info)) as object
      if (!request.repeated && !request.asked.has(policy) && policy.name !== 'anyone')
        throw new Error(`${name} didn’t ask the policy it states: ${policy.name}`)
      return { cursor: null, ...answer, userErrors: [] }
    } catch (error) {
      const refusals = refusalsOf(error)
      if (refusals && name.startsWith('reveal')) noteRefusedReveal(request, name, refusals)
      // Who isn't signed in is told so at the top level, as everywhere else.
      if (!refusals || refusals.some((refusal) => refusal.code === 'UNAUTHENTICATED')) throw error
      const waits = refusals.flatMap(({ code, facts }) => (code === 'RATE_LIMITED' ? Number(facts['seconds']) : []))
      if (waits.length > 0) request.retryAfter = Math.max(request.retryAfter ?? 0, ...waits)
      return { cursor: null, ...refusals[0]!.current, userErrors: refusals.map((refusal) => userError(refusal, request)) }
    } finally {
      request.asked.clear()
      request.repeated = false
    }
  }
}

const OF_RIGHTS: readonly RefusalCode[] = ['NOT_FOUND', 'NOT_ALLOWED', 'COMMITTEE_ONLY', 'SECRETARY_ONLY', 'SCOPE_MISSING']

/** Whoever asks for contact details that are not his or hers to see may be looking for them. */
function noteRefusedReveal(request: Request, mutation: string, refusals: readonly Refusal[]): void {
  const { viewer, services } = request
  const refusal = refusals.find(({ code }) => OF_RIGHTS.includes(code))
  if (!viewer || !refusal) return
  const { subdistrictId, personId } = viewer
  const detail = `${mutation}: ${refusal.code}`
  noteSparingly(services, request, personId, { kind: SecurityEventKind.REVEAL_REFUSED, subdistrictId, personId, detail })
}

function userError(refusal: Refusal, request: Request): UserError {
  return {
    code: refusal.code,
    field: refusal.field?.split('.') ?? null,
    message: sayRefusal(refusal.code, refusal.facts, request.language),
  }
}

function refusalsOf(error: unknown): Refusal[] | null {
  if (error instanceof Refusal) return [error]
  if (error instanceof ArgumentValidationError) return error.extensions.validationErrors.flatMap((each) => refusalsOfInput(each, ''))
  return null
}

function refusalsOfInput(error: ValidationError, path: string): Refusal[] {
  const field = path + error.property
  const nested = (error.children ?? []).flatMap((child) => refusalsOfInput(child, `${field}.`))
  const [constraint, words] = Object.entries(error.constraints ?? {})[0] ?? []
  if (!constraint) return nested
  const own = error.contexts?.[constraint] as { code: RefusalCode } | undefined
  return [refusalOf(constraint, words ?? '', error.value, field, own?.code), ...nested]
}

/** Says what class-validator found with this API's own codes; the bounds stand in its words. `own`: the code the validator names itself. */
function refusalOf(constraint: string, words: string, value: unknown, field: string, own: RefusalCode = 'INVALID'): Refusal {
  const [first = 0, second = first] = [...words.matchAll(/-?\d+/g)].map(([number]) => Number(number))
  const isBlank = value == null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  switch (constraint) {
    case 'maxLength':
    case 'arrayMaxSize':
      return new Refusal('TOO_LONG', { max: first }, field)
    case 'isLength':
      if (isBlank) return new Refusal('REQUIRED', {}, field)
      return typeof value === 'string' && value.length > second
        ? new Refusal('TOO_LONG', { max: second }, field)
        : new Refusal('TOO_SHORT', { min: first }, field)
    case 'minLength':
    case 'arrayMinSize':
      return isBlank ? new Refusal('REQUIRED', {}, field) : new Refusal('TOO_SHORT', { min: first }, field)
    case 'isUuid':
      return new Refusal('INVALID_ID', {}, field)
    case 'max':
      return new Refusal('TOO_LARGE', { max: first }, field)
    case 'min':
      return new Refusal('TOO_SMALL', { min: first }, field)
    default:
      return new Refusal(isBlank ? 'REQUIRED' : own, {}, field)
  }
}
