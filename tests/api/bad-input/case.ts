import type { Citizen, World } from '../../support/world.ts'

export type Input = Record<string, any>
export type Role = { [Key in keyof World]: World[Key] extends Citizen ? Key : never }[keyof World]

/** A sub-district besides, and one of everything in it. */
export type Foreign = Record<string, string>

/** What is known of one mutation: how it is done, and how it is refused. */
export interface MutationCase {
  /** Who does it; null: somebody who isn’t signed in. */
  by: Role | null
  /** An input with which it is done. */
  good(world: World): Promise<Input> | Input
  /** The longest text each text field takes, by its path. */
  longest?: Record<string, number>
  /** Those who may not, and the code they read. */
  notFor?: Partial<Record<Role, string>>
  /** What else is refused: the change to the good input, the code, and the field it is said of. */
  refused?: Record<string, [change: (world: World, good: Input) => Promise<Input> | Input, code: string, field?: string]>
  /**
   * Which of the foreign ids an id field takes, where its name doesn’t tell; the code for one that is not there; and what else the
   * input has to say for the field to be looked at.
   */
  ids?: Record<string, { kind?: string; code?: string; with?(world: World): Promise<Input> | Input }>
  /** Signed out, it is done all the same. */
  alsoSignedOut?: boolean
}

export type Cases = Record<string, MutationCase>
