import type { Component } from 'vue'
import type { Visitor } from './visitor.ts'

/** Where one can go from anywhere. */
export interface Place {
  /** In the bar, what is used most first. */
  order: number
  path: string
  /** Message key of its name. */
  word: string
  icon: Component
  /** Within reach of the thumb on a phone, from the left; without it, behind “more”. */
  onPhone?: number
  /** Whoever opens the house without saying where to begins here, not at a board. */
  isStart?: boolean
}

/** What a room states as `place` in a file `*.place.ts`: null for whom it is no place. */
export type PlaceFor = (visitor: Visitor) => Place | null
