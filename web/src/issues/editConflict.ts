import type { IssueCategory } from '../graphql/generated/graphql.ts'

export interface EditedFields {
  title: string
  text: string
  category: IssueCategory
  place: string
  urgent: boolean
}

export type EditedField = keyof EditedFields
/** Which side's words to keep; where nothing was chosen, one's own: nothing written is lost by accident. */
export type Sides = Partial<Record<EditedField, 'mine' | 'theirs'>>

export function editedFields({
  title,
  text,
  category,
  place,
  urgent,
}: Omit<EditedFields, 'place'> & { place?: string | null }): EditedFields {
  return { title, text, category, place: place ?? '', urgent }
}

export function differences(mine: EditedFields, theirs: EditedFields): EditedField[] {
  return (Object.keys(mine) as EditedField[]).filter((field) => mine[field] !== theirs[field])
}

export function mergeChoice(mine: EditedFields, theirs: EditedFields, choice: Sides): EditedFields {
  const chosen = differences(mine, theirs).filter((field) => choice[field] === 'theirs')
  return { ...mine, ...Object.fromEntries(chosen.map((field) => [field, theirs[field]])) }
}
