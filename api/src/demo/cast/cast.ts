import type { PlaceKind } from '../../communities/community.entity.ts'
import type { Clock } from '../telling/clock.ts'
import { newId } from '../../kernel/id.ts'
import type { Position } from '../../organizations/appointment.entity.ts'
import type { OrganizationKind } from '../../organizations/organization.entity.ts'
import { type CommunityKey, communities } from './communities.ts'
import { committees, organizations } from './organizations.ts'
import { people } from './people.ts'

export interface CastOrganization {
  id: string
  kind: OrganizationKind
  name: string
  community: CommunityKey | null
}

export interface CastPlace {
  id: string
  kind: PlaceKind
  name: string
  community: CommunityKey
  longitude: number
  latitude: number
}

export interface CastPost {
  id: string
  position: Position
  organization: CastOrganization
  from: string
  until: string | null
}

export interface CastPerson {
  id: string
  name: string
  account: string | null
  home: CommunityKey | null
  posts: CastPost[]
}

/** Everyone and everything of the demo under the name it is told by, with the ids it got. */
export class Cast {
  readonly subdistrictId = newId()
  readonly communityIds: Record<CommunityKey, string>
  readonly #places = new Map<string, CastPlace>()
  readonly #organizations = new Map<string, CastOrganization>()
  readonly #people = new Map<string, CastPerson>()

  constructor(clock: Clock) {
    this.communityIds = Object.fromEntries(Object.keys(communities).map((key) => [key, newId()])) as Record<CommunityKey, string>
    for (const community of Object.keys(communities) as CommunityKey[])
      for (const [kind, name, longitude, latitude] of communities[community].places)
        this.#places.set(name, { id: newId(), kind, name, community, longitude, latitude })
    for (const [key, list] of Object.entries(organizations)) {
      const community = key === 'street' ? null : (key as CommunityKey)
      for (const [kind, name] of list) this.#organizations.set(name, { id: newId(), kind, name, community })
    }
    for (const { name, account = null, home = null, posts = [] } of people) {
      const held = posts.map(([position, organization, { from = -700, until } = {}]) => ({
        id: newId(),
        position,
        organization: this.organization(organization),
        from: clock.day(from),
        until: until === undefined ? null : clock.day(until),
      }))
      this.#people.set(name, { id: newId(), name, account, home, posts: held })
    }
  }

  get places(): CastPlace[] {
    return [...this.#places.values()]
  }

  place(name: string): CastPlace {
    return found(this.#places.get(name), name)
  }

  get organizations(): CastOrganization[] {
    return [...this.#organizations.values()]
  }

  get people(): CastPerson[] {
    return [...this.#people.values()]
  }

  organization(name: string): CastOrganization {
    return found(this.#organizations.get(name), name)
  }

  /** Null for a name that is no organization's: a group of residents. */
  findOrganization(name: string): CastOrganization | null {
    return this.#organizations.get(name) ?? null
  }

  person(name: string): CastPerson {
    return found(this.#people.get(name), name)
  }

  /** A person's seat on a community's committee. */
  seat(name: string, community: CommunityKey): CastPost | null {
    return this.person(name).posts.find((post) => post.organization.name === committees[community]) ?? null
  }

  secretary(community: CommunityKey): string {
    return found(
      this.people.find((person) => this.seat(person.name, community)?.position === 'SECRETARY'),
      community,
    ).name
  }
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (!thing) throw new Error(`The demo knows nobody and nothing called ${name}`)
  return thing
}
