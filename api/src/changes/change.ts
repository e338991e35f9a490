/** One row of the log. Ids only: personal data never enters it. */
export interface Change {
  pos: number
  /** Entity and fact, past tense: `ISSUE_ACCEPTED`. */
  kind: string
  /** What it is about, by the name its noun states. */
  entity: string
  entityId: string
  entityVersion: number
  /** Whose concern it is, before or after the change: delivery asks these three, without a query. */
  communities: string[]
  organizations: string[]
  persons: string[]
  /** For the committees of `communities` alone. */
  internal: boolean
  actorId: string | null
  actingAsId: string | null
  at: Date
}

/** A change as a mutation states it; its position is given at the commit. */
export type ChangeDraft = Omit<
  Change,
  'pos' | 'at' | 'actorId' | 'actingAsId' | 'organizations' | 'persons' | 'internal' | 'entityVersion'
> & {
  /** The changed row; its version is read when the transaction ends. */
  row: { version: number }
  organizations?: readonly string[]
  persons?: readonly string[]
  internal?: boolean
}
