import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { actingAs } from './actingAs.ts'
import { graphqlClient } from './client.ts'
import { failureOf, failureText, mayBeDone, type Failure } from './failure.ts'
import { newMutationKey } from './mutationKey.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

export interface UserError {
  code: string
  field?: string[] | null
  message: string
}

type PayloadOf<Result> = Result[Exclude<keyof Result, '__typename'>]
type InputOf<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'clientMutationKey' | 'actingAs'> : Record<string, never>

export interface ActionOptions {
  /** False for inputs that know no `actingAs`. */
  inCapacity?: boolean
  /** False for inputs that know no `clientMutationKey`. */
  repeatable?: boolean
}

export interface Action<Input, Payload> {
  /** The payload when done; null when refused or not answered (see `userErrors`, `failure`). */
  run: (input: Input) => Promise<Payload | null>
  /** The last payload, refused or not: a CONFLICT carries the current state. */
  answer: ShallowRef<Payload | null>
  isBusy: Ref<boolean>
  userErrors: ShallowRef<UserError[]>
  failure: ShallowRef<Failure | null>
  /** The words to show at an input field, by its path (`commitments.0.text`). */
  errorAt: (path: string) => string | undefined
  /** What concerns the whole: refusals without a field, or why the request was not answered. */
  errorText: () => string | undefined
  reset: () => void
}

/**
 * One mutation with its outcome. It is safe to run again after a failure: the same key is sent until the server has given an answer,
 * so nothing happens twice.
 */
export function useAction<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  { inCapacity = true, repeatable = true }: ActionOptions = {},
): Action<InputOf<Variables>, PayloadOf<Result>> {
  type Payload = PayloadOf<Result>
  const answer: ShallowRef<Payload | null> = shallowRef(null)
  const isBusy = ref(false)
  const userErrors = shallowRef<UserError[]>([])
  const failure = shallowRef<Failure | null>(null)
  let pending: { input: string; key: string } | null = null

  /** A changed input is another wish and gets another key. */
  function keyFor(input: unknown): string {
    const written = JSON.stringify(input)
    if (pending?.input !== written) pending = { input: written, key: newMutationKey() }
    return pending.key
  }

  async function run(input: InputOf<Variables>): Promise<Payload | null> {
    if (isBusy.value) return null
    isBusy.value = true
    try {
      const sent: Record<string, unknown> = { ...input }
      if (repeatable) sent.clientMutationKey = keyFor(input)
      if (inCapacity && actingAs.value) sent.actingAs = actingAs.value
      // Beside the input as well, for documents that ask what may be done next under the hat worn.
      const variables = { input: sent, actingAs: actingAs.value }
      const { data, error } = await graphqlClient().mutation<Result>(document.toString(), variables).toPromise()
      failure.value = error ? failureOf(error) : null
      if (!failure.value || !mayBeDone(failure.value)) pending = null
      const payload = data
        ? (Object.entries(data).find(([name]) => name !== '__typename')?.[1] as Payload & { userErrors?: UserError[] })
        : null
      answer.value = payload
      userErrors.value = payload?.userErrors ?? []
      return payload && userErrors.value.length === 0 ? payload : null
    } finally {
      isBusy.value = false
    }
  }

  function errorAt(path: string): string | undefined {
    return userErrors.value.find((error) => error.field?.join('.') === path)?.message
  }

  function errorText(): string | undefined {
    if (failure.value) return failureText(failure.value)
    return userErrors.value.find((error) => !error.field?.length)?.message
  }

  function reset(): void {
    answer.value = null
    userErrors.value = []
    failure.value = null
  }

  return { run, answer, isBusy, userErrors, failure, errorAt, errorText, reset }
}
