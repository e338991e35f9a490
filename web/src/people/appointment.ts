import type { AppointmentFieldsFragment } from '../graphql/generated/graphql.ts'

export type Appointment = AppointmentFieldsFragment

/** Not running and begun already: it will not run again. A future one is not over. */
export function isOver({ isRunning, termStart }: Pick<Appointment, 'isRunning' | 'termStart'>, today: string): boolean {
  return !isRunning && termStart <= today
}

/** What ends with an appointment, as the key of a sentence. */
export function rightsThatEnd({
  organization,
}: {
  organization: Pick<Appointment['organization'], 'kind' | 'community'>
}): 'committee' | 'subdistrict' | 'organization' {
  if (!organization.community) return 'subdistrict'
  return organization.kind === 'COMMITTEE' ? 'committee' : 'organization'
}
