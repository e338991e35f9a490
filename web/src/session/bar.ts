import type { Component } from 'vue'
import type { Visitor } from './visitor.ts'

/** What the bar calls attention to beside one's hat: stated as `sign` in a file `*.sign.ts`. */
export interface Sign {
  component: Component
  isFor: (visitor: Visitor) => boolean
}

/** What one can begin from anywhere: stated as `deed` in a file `*.deed.ts`. */
export interface Deed {
  /** Message key of its name, and of a shorter one for a phone. */
  word: string
  shortWord: string
  icon: Component
  /** Among the places on a phone, from the left. */
  onPhone: number
  begin: () => void
}
