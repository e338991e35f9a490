import type { ResourceFieldsFragment, ResourceKind } from '../graphql/generated/graphql.ts'
import { type DetailForm, detailInput, detailOf, emptyDetail } from './detailForm.ts'
import { t } from '../i18n/i18n.ts'
import { keptUnit, unitName } from './units.ts'

/** What the person types; numbers and days stay text until they are sent. */
export interface ResourceForm {
  kind: ResourceKind | ''
  title: string
  text: string
  quantity: string
  unit: string
  until: string
  detail: DetailForm
}

export const emptyForm = (): ResourceForm => ({ kind: '', title: '', text: '', quantity: '1', unit: '', until: '', detail: emptyDetail() })

export function formOf(resource: ResourceFieldsFragment): ResourceForm {
  const { kind, title, text, quantity, unit, until } = resource
  return {
    kind,
    title,
    text,
    quantity: String(quantity),
    unit: unitName(unit) || (unit ?? ''),
    until: until ?? '',
    detail: detailOf(resource),
  }
}

/** A whole number of at least one, or null where it is none: the server names the error at the field. */
export function readQuantity(typed: string): number | null {
  return /^[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed) : null
}

/** What a quantity typed lacks, in words. */
export const quantityProblem = (typed: string): string | undefined =>
  readQuantity(typed) === null ? t('resources.form.wholeNumber') : undefined

/** What posting and editing send alike. */
export function formInput(of: 'need' | 'offer', { kind, title, text, quantity, unit, until, detail }: ResourceForm) {
  return {
    title: title.trim(),
    text: text.trim(),
    quantity: readQuantity(quantity) ?? 0,
    unit: keptUnit(unit.trim()) || null,
    until: until || null,
    ...(kind && detailInput(of, kind, detail)),
  }
}

const isSame = (mine: unknown, theirs: unknown) => JSON.stringify(mine) === JSON.stringify(theirs)

/** The fields that someone else has meanwhile made something else of than this form did. */
export function differing<K extends keyof ResourceForm>(mine: Pick<ResourceForm, K>, theirs: Pick<ResourceForm, K>): K[] {
  return (Object.keys(mine) as K[]).filter((field) => !isSame(mine[field], theirs[field]))
}

/** What this form has changed since its base, put onto what someone else has made of it: their words stand wherever this form wrote none. */
export function onto(theirs: ResourceForm, mine: ResourceForm, base: ResourceForm): ResourceForm {
  return { ...theirs, ...Object.fromEntries(differing(mine, base).map((field) => [field, mine[field]])) }
}
