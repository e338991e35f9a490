import { seatKey } from './rights.ts'
import type { Capacity, Position, Viewer } from './viewer.ts'

/** Id of no person at all. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Somebody with given rights, and nobody in particular: what is answered to it can be answered to everyone with these rights.
 *
 * What must always hold: an answer that would be another one for somebody tells so. Whoever it was asked to be and isn't
 * (`isSelf`) stands in `mentioned`; where who it is was read in any other way, the answer `isPersonal` and good for nobody else.
 */
export class Anyone implements Viewer {
  readonly subdistrictId: string
  readonly homeCommunityId: string | null
  readonly capacities: Capacity[]
  readonly neighbours: string[]
  readonly rightsChangeAt = null
  readonly token: Viewer['token']
  readonly mentioned = new Set<string>()
  #isPersonal = false

  constructor(viewer: Viewer) {
    this.subdistrictId = viewer.subdistrictId
    this.homeCommunityId = viewer.homeCommunityId
    this.neighbours = viewer.neighbours
    this.token = viewer.token
    const found = (): string => this.#read(NOBODY)
    const inOrder = viewer.capacities.toSorted((a, b) => (seatKey(a) < seatKey(b) ? -1 : 1))
    this.capacities = inOrder.map((capacity) => new SomeonesCapacity(capacity, found))
  }

  get isPersonal(): boolean {
    return this.#isPersonal
  }

  get personId(): string {
    return this.#read(NOBODY)
  }

  get name(): string {
    return this.#read('')
  }

  isIt(personId: string | null): boolean {
    if (personId !== null) this.mentioned.add(personId)
    return false
  }

  #read(value: string): string {
    this.#isPersonal = true
    return value
  }
}

/** A seat like another one: which appointment gives it, only a person can tell. */
class SomeonesCapacity implements Capacity {
  readonly position: Position
  readonly organizationId: string
  readonly organizationKind: string
  readonly communityId: string | null
  readonly #found: () => string

  constructor({ position, organizationId, organizationKind, communityId }: Capacity, found: () => string) {
    this.position = position
    this.organizationId = organizationId
    this.organizationKind = organizationKind
    this.communityId = communityId
    this.#found = found
  }

  get appointmentId(): string {
    return this.#found()
  }
}

/** Whether that is the viewer. Ids are never compared in another way where an answer may be shared: see `Anyone`. */
export function isSelf(viewer: Viewer, personId: string | null): boolean {
  return viewer instanceof Anyone ? viewer.isIt(personId) : viewer.personId === personId
}
