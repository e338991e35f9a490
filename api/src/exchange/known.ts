import { Refusal } from '../kernel/refusal.ts'
import type { Vault } from '../acting/vault.ts'
import type { Existing } from './existing.ts'
import type { Import } from './import.entity.ts'
import type { Identity } from './sheets/check.ts'

/** What a row is known by, without telling what is in it. */
export interface Keys {
  /** By its number, or else by whom or what it is about. */
  own: string
  /** By whom or what it is about, where `own` is a number; null where it has none. */
  self: string | null
  /** As it was told before a campaign made no difference to it. */
  former: readonly string[]
}

export function keysOf(vault: Vault, { sheet, communityId, campaignId }: Import, { number, self, formerly }: Identity): Keys {
  const digest = (parts: readonly (string | null)[]): string =>
    vault.digest(JSON.stringify(['import', sheet, communityId, ...parts])).toString('base64url')
  return {
    own: digest(number ?? self),
    self: number ? digest(self) : null,
    former: [...new Set([null, campaignId])].map((campaign) => digest([campaign, ...formerly])),
  }
}

/**
 * What earlier imports made, found by whatever a row is known by. Each belongs to one row of a file alone: two people with one phone
 * are told apart by their numbers.
 */
export class KnownItems {
  readonly #byId = new Map<string, Existing>()
  readonly #byKey = new Map<string, Existing>()
  readonly #bySelf: Map<string, Existing[]>
  readonly #claimed: Set<string>

  /** Into a campaign nothing comes back from one that has ended: there, people begin anew. */
  constructor(existing: readonly Existing[], intoCampaign: boolean, claimed = new Set<string>()) {
    const standing = existing.filter(({ isOver }) => !isOver || !intoCampaign)
    for (const each of standing) {
      this.#byId.set(each.id, each)
      this.#byKey.set(each.importKey, each)
    }
    this.#bySelf = Map.groupBy(
      standing.filter(({ importSelf }) => importSelf !== null),
      ({ importSelf }) => importSelf!,
    )
    this.#claimed = claimed
  }

  /** What the row is an update of; a refusal where it could be several. */
  find({ own, self, former }: Keys, existingId: string | null = null): Existing | undefined {
    const found = (existingId !== null && this.#byId.get(existingId)) || this.#byKeys({ own, self, former })
    if (!found || this.#claimed.has(found.id)) return undefined
    this.#claimed.add(found.id)
    return found
  }

  #byKeys({ own, self, former }: Keys): Existing | undefined {
    const known = this.#byKey.get(own) ?? (self === null ? undefined : this.#byKey.get(self))
    if (known) return known
    const alike = self === null ? (this.#bySelf.get(own) ?? []) : []
    if (alike.length > 1) throw new Refusal('ROW_OF_SEVERAL')
    return alike[0] ?? former.map((key) => this.#byKey.get(key)).find((each) => each !== undefined)
  }
}
