import { likened } from '../../kernel/likened.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { nearest } from './nearest.ts'
import type { Named, References } from './sheet.ts'

/** Of so many wrong names it is said which ones they are like; a file with more of them belongs elsewhere. */
const MOST_SUGGESTIONS = 200

/** Finds units and places as they are written; the same name in thousands of rows is looked for once. */
export class NameBook {
  readonly organization: (written: string) => string
  readonly place: (written: string) => string

  constructor({ organizations, places, isOwn }: References) {
    const unit = finder(organizations)
    const nearUnit = suggester(organizations)
    this.organization = remembering((written) => {
      const known = unit(written)
      if (known) return known.id
      if (isOwn) throw new Refusal('ENTERPRISE_OTHER')
      const near = nearUnit(written)
      throw near ? new Refusal('ENTERPRISE_NEAR', { written, near }) : new Refusal('ENTERPRISE_UNKNOWN', { written })
    })
    const place = finder(places)
    const placeWithin = addressFinder(places)
    const nearPlace = suggester(places)
    this.place = remembering((written) => {
      const known = place(written) ?? placeWithin(written)
      if (known) return known.id
      const near = nearPlace(written)
      throw near ? new Refusal('PLACE_NEAR', { written, near }) : new Refusal('PLACE_UNKNOWN', { written })
    })
  }
}

/** By the very name, or else by one that differs in blanks, case or width alone: as long as only one does. */
function finder(all: readonly Named[]): (written: string) => Named | undefined {
  const exact = new Map(all.map((each) => [each.name, each]))
  const alike = Map.groupBy(all, ({ name }) => likened(name))
  return (written) => {
    const known = exact.get(written)
    if (known) return known
    const several = alike.get(likened(written)) ?? []
    if (several.length > 1) throw new Refusal('NAME_OF_SEVERAL', { written, names: several.map(({ name }) => `“${name}”`).join('、') })
    return several[0]
  }
}

/** What may stand before a compound's name in an address, and after it. */
const before = /(^|[省市区县镇乡街道路巷弄号村里社区\s,;:])$/
const after =
  /^($|小区|住宅小区|花园小区|大厦|社区|[\s,;:\-(]|[东西南北]?(第?[\da-z一二三四五六七八九十]+)(号楼|号|栋|幢|座|单元|楼|室|层|户|-|$)|[\da-z]+)/

/** `仙林街道仙林苑3栋201室` lies in 仙林苑; the longest name counts, and none does where two are as long. */
function addressFinder(places: readonly Named[]): (written: string) => Named | undefined {
  const known = places.map((place) => ({ place, name: likened(place.name) })).toSorted((one, other) => other.name.length - one.name.length)
  return (written) => {
    const address = likened(written)
    const [first, second] = known.filter(({ name }) => {
      const at = address.indexOf(name)
      return at >= 0 && before.test(address.slice(0, at)) && after.test(address.slice(at + name.length))
    })
    if (first && first.name.length === second?.name.length)
      throw new Refusal('NAME_OF_SEVERAL', { written, names: `“${first.place.name}”、“${second.place.name}”` })
    return first?.place
  }
}

function suggester(all: readonly Named[]): (written: string) => string | null {
  let asked = 0
  return (written) =>
    asked++ < MOST_SUGGESTIONS
      ? nearest(
          written,
          all.map(({ name }) => name),
        )
      : null
}

/** A name that was found, or refused, is so each time. */
function remembering(find: (written: string) => string): (written: string) => string {
  const known = new Map<string, string | Refusal>()
  return (written) => {
    let answer = known.get(written)
    if (answer === undefined) {
      try {
        answer = find(written)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        answer = error
      }
      known.set(written, answer)
    }
    if (answer instanceof Refusal) throw answer
    return answer
  }
}
