/** What is there at once where it is known already: a promise for each of a thousand cards would cost more than reading them did. */
export type Soon<Value> = Value | Promise<Value>

export const whenKnown = <Value, Result>(value: Soon<Value>, use: (value: Value) => Soon<Result>): Soon<Result> =>
  value instanceof Promise ? value.then(use) : use(value)

export function whenAllKnown<Value, Result>(values: readonly Soon<Value>[], use: (values: Value[]) => Soon<Result>): Soon<Result> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values).then(use) : use(values as Value[])
}
