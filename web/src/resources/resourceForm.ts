import type { ResourceKind } from '../graphql/generated/graphql.ts'

/** What the person types; numbers and days stay text until they are sent. */
export interface ResourceForm {
  kind: ResourceKind | ''
  title: string
  text: string
  quantity: string
  unit: string
  until: string
}

export const emptyForm = (): ResourceForm => ({ kind: '', title: '', text: '', quantity: '1', unit: '', until: '' })

/** A whole number of at least one, or null where it is none: the server names the error at the field. */
export function readQuantity(typed: string): number | null {
  return /^[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed) : null
}

/** The fields that someone else has meanwhile made something else of than this form did. */
export function differing<K extends keyof ResourceForm>(mine: Pick<ResourceForm, K>, theirs: Pick<ResourceForm, K>): K[] {
  return (Object.keys(mine) as K[]).filter((field) => mine[field] !== theirs[field])
}

/** What this form has changed since its base, put onto what someone else has made of it: their words stand wherever this form wrote none. */
export function onto(theirs: ResourceForm, mine: ResourceForm, base: ResourceForm): ResourceForm {
  return { ...theirs, ...Object.fromEntries(differing(mine, base).map((field) => [field, mine[field]])) }
}
