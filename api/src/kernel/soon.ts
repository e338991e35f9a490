/** What is there at once where it is known already: a promise for each of a thousand cards would cost more than reading them did. */
export type Soon<Value> = Value | Promise<Value>

export const whenKnown = <Value, Next>(value: Soon<Value>, next: (value: Value) => Soon<Next>): Soon<Next> =>
  value instanceof Promise ? value.then(next) : next(value)

export function whenAllKnown<Value, Next>(values: readonly Soon<Value>[], next: (values: Value[]) => Soon<Next>): Soon<Next> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values).then(next) : next(values as Value[])
}
