import type { Component } from 'vue'
import { later } from './later.ts'

interface MenuItem {
  label: string
  select: () => void
  icon?: Component
  /** A quieter second line, for example why it is not possible now. */
  hint?: string | undefined
  disabled?: boolean
  danger?: boolean
  checked?: boolean
}

/** Who or what the whole menu is about. */
interface MenuHead {
  head: string
  lines: readonly string[]
}

/** A string among them is a heading, null a line. */
export type MenuItems = readonly (MenuItem | MenuHead | string | null)[]

/** The list of any menu comes after the first screen, or when one is first asked for. */
export const loadMenuItems = () => import('./UiMenuItems.vue')
void later.then(loadMenuItems).catch(() => {})
