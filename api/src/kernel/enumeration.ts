import { registerEnumType } from 'type-graphql'

/** Publishes an enum: what it tells, and of each value its Chinese term and its meaning. A value without one doesn't compile. */
export function publishEnum<V extends string>(values: Record<V, V>, name: string, description: string, meanings: Record<V, string>): void {
  const named = Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }])
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(named) })
}
