import type { Component } from 'vue'
import type { Side } from '../graphql/generated/graphql.ts'

/** What a board must know of a kind of card: stated once by its room, as `card` in a file `*.card.ts`. */
export interface CardKind<Card = unknown> {
  /** Name of its type in the contract. */
  type: string
  /** Name of its list in a board. */
  lane: string
  view: 'issues' | 'resources'
  /** What has happened to it, in a sentence for whoever can't see it. */
  said(card: Card, actor: string): string
  /** Whoever else shows it learns that it has changed, or, at version 0, that it may no longer be seen. */
  heard?(news: { id: string; version: number }): void
}

/** How a board shows the cards of a kind where its needs and offers are: stated as `lane` in a file `*.lane.ts`, loaded with that view. */
export interface Lane<Card = unknown> {
  lane: string
  /** From the left; those that stand `above` the columns, from the top. */
  order: number
  isAbove?: boolean
  isWide?: boolean
  component: Component
  /** The component's property that takes the card. */
  prop: string
  /** What can be begun here, above the cards. */
  head?: Component
  passes(card: Card, narrowing: { side: Side | ''; search: string }): boolean
  compare(a: Card, b: Card): number
}
