import type { IssueCategory } from '../graphql/generated/graphql.ts'

export interface EditedFields {
  title: string
  text: string
  category: IssueCategory
  place: string
  urgent: boolean
}

export type EditedField = keyof EditedFields
export type Side = 'mine' | 'theirs'
/** Which side's words to keep, as chosen so far. */
export type Sides = Partial<Record<EditedField, Side>>

/** Two people have edited the same: what both began from, and what each has made of it. */
export interface Conflict {
  base: EditedFields
  mine: EditedFields
  theirs: EditedFields
}

export function editedFields({
  title,
  text,
  category,
  place,
  urgent,
}: Omit<EditedFields, 'place'> & { place?: string | null }): EditedFields {
  return { title, text, category, place: place ?? '', urgent }
}

const fieldsOf = (fields: EditedFields) => Object.keys(fields) as EditedField[]

/** Where the two sides disagree now. */
export function differences({ mine, theirs }: Conflict): EditedField[] {
  return fieldsOf(mine).filter((field) => mine[field] !== theirs[field])
}

/** Where only one side has written, that side is kept unless chosen otherwise; where both have, nobody but the person can say. */
export function sideOf(field: EditedField, { base, mine, theirs }: Conflict, choice: Sides): Side | undefined {
  return choice[field] ?? (mine[field] === base[field] ? 'theirs' : theirs[field] === base[field] ? 'mine' : undefined)
}

/** What is undecided stays one's own: nothing written is lost by accident. */
export function merge(conflict: Conflict, choice: Sides): EditedFields {
  const { mine, theirs } = conflict
  const taken = differences(conflict).filter((field) => sideOf(field, conflict, choice) === 'theirs')
  return { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) }
}
