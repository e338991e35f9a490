import type { Change } from '../changes/change.ts'
import type { Viewer } from '../acting/viewer.ts'

const OF_ALL: readonly Change['entity'][] = ['BOARD', 'ORGANIZATION', 'COMMUNITY']
const OF_SOME: readonly Change['entity'][] = ['APPOINTMENT', 'PERSON', 'API_TOKEN']

/** Whether a change is of the kind that rights, or a board's make-up, hang on. */
export const isOfRights = ({ entity }: Change): boolean => OF_ALL.includes(entity) || OF_SOME.includes(entity)

/** Whether a change may have touched a viewer's rights or a board's make-up. */
export const touchesRights = (change: Change, viewer: Viewer): boolean =>
  OF_ALL.includes(change.entity) || isOfPerson(change, viewer.personId)

/** Whether it may have touched what one person may do, and nobody else's affairs. */
export const isOfPerson = ({ entity, persons }: Change, personId: string): boolean => OF_SOME.includes(entity) && persons.includes(personId)
