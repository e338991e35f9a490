import type { Degree, MatchState, PictureSideFieldsFragment } from '../graphql/generated/graphql.ts'
import { type Family, familyOf } from './families.ts'

export type Standing = MatchState | 'PLANNED' | 'WAITING'

/** One need, or a part of one: with whom it was brought together, if with anybody, and how far that has come. */
export interface Piece {
  need: PictureSideFieldsFragment
  offer: PictureSideFieldsFragment | null
  standing: Standing
  /** From 0 to 1,000; null where there is nobody to fit. */
  score: number | null
  quantity: number
}

export type Grouping = 'family' | 'degree'

export interface Cell {
  group: string
  partner: string
  count: number
  /** Mean of those whose fit is known, from 0 to 100. */
  fit: number | null
}

export interface Flow {
  from: string
  to: string
  count: number
}

/** In the order in which a need gets from one to the next. */
export const standings: readonly Standing[] = ['FULFILLED', 'ACCEPTED', 'INTRODUCED', 'PLANNED', 'WAITING']

export const partnerOf = (offer: PictureSideFieldsFragment): string => offer.organization?.name ?? offer.community.name

export interface Words {
  degree: (degree: Degree) => string
  family: (family: Family) => string
  noProfession: string
  others: string
  nobody: string
}

/** Groups of needs, largest first; beyond `most` the small ones stand together. */
export function groupNames(pieces: readonly Piece[], groupOf: (piece: Piece) => string, most: number, others: string): Map<string, string> {
  const sizes = new Map<string, number>()
  for (const piece of pieces) sizes.set(groupOf(piece), (sizes.get(groupOf(piece)) ?? 0) + piece.quantity)
  const bySize = [...sizes].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
  const isTooLong = bySize.length > most
  return new Map(bySize.map(([name], index) => [name, isTooLong && index >= most - 1 ? others : name]))
}

export function groupOf({ need }: Piece, by: Grouping, words: Words): string {
  if (!need.job) return need.organization?.name ?? need.community.name
  if (by === 'degree') return words.degree(need.job.degree)
  const [profession] = need.job.professions
  return profession === undefined ? words.noProfession : words.family(familyOf(profession))
}

/** Partners × groups: how many were brought together, and how well they fit. */
export function cellsOf(pieces: readonly Piece[], by: Grouping, words: Words, most = { groups: 14, partners: 30 }): Cell[] {
  const matched = pieces.filter(({ offer }) => offer !== null)
  const partner = (piece: Piece) => partnerOf(piece.offer!)
  const groups = groupNames(matched, (piece) => groupOf(piece, by, words), most.groups, words.others)
  const partners = groupNames(matched, partner, most.partners, words.others)
  const cells = new Map<string, Cell & { sum: number; known: number }>()
  for (const piece of matched) {
    const group = groups.get(groupOf(piece, by, words))!
    const key = `${group}|${partners.get(partner(piece))}`
    const cell = cells.get(key) ?? { group, partner: partners.get(partner(piece))!, count: 0, fit: null, sum: 0, known: 0 }
    cell.count += piece.quantity
    if (piece.score !== null) {
      cell.sum += piece.score * piece.quantity
      cell.known += piece.quantity
    }
    cells.set(key, cell)
  }
  return [...cells.values()].map(({ sum, known, ...cell }) => ({ ...cell, fit: known === 0 ? null : Math.round(sum / known / 10) }))
}

/** From the groups to those who take them to how far that has come; what waits goes from its group straight to the end. */
export function flowsOf(pieces: readonly Piece[], by: Grouping, words: Words, most = { groups: 14, partners: 18 }) {
  const groups = groupNames(pieces, (piece) => groupOf(piece, by, words), most.groups, words.others)
  const matched = pieces.filter(({ offer }) => offer !== null)
  const partners = groupNames(matched, ({ offer }) => partnerOf(offer!), most.partners, words.others)
  const add = (flows: Map<string, Flow>, from: string, to: string, count: number) => {
    const flow = flows.get(`${from}|${to}`)
    if (flow) flow.count += count
    else flows.set(`${from}|${to}`, { from, to, count })
  }
  const taken = new Map<string, Flow>()
  const reached = new Map<string, Flow>()
  for (const piece of pieces) {
    const partner = piece.offer ? partners.get(partnerOf(piece.offer))! : words.nobody
    add(taken, groups.get(groupOf(piece, by, words))!, partner, piece.quantity)
    if (piece.offer) add(reached, partner, piece.standing, piece.quantity)
  }
  return { taken: [...taken.values()], reached: [...reached.values()] }
}

/** Rows and columns of a matrix, those with most first. */
export function axesOf(cells: readonly Cell[]): { groups: string[]; partners: string[] } {
  const sum = (of: 'group' | 'partner') => {
    const sums = new Map<string, number>()
    for (const cell of cells) sums.set(cell[of], (sums.get(cell[of]) ?? 0) + cell.count)
    return [...sums].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([name]) => name)
  }
  return { groups: sum('group'), partners: sum('partner') }
}
