import type { ChangeDraft } from '../changes/change.ts'

/** What the log says of a session that ended; open boards and sockets look again whether they may go on. */
export const sessionEnded = (person: { id: string; version: number }): ChangeDraft => ({
  kind: 'SESSION_ENDED',
  entity: 'PERSON',
  entityId: person.id,
  row: person,
  communities: [],
  persons: [person.id],
})
