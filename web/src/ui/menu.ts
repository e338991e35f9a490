import type { Component } from 'vue'

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

/** A string among them is a heading, null a line. */
export type MenuItems = readonly (MenuItem | string | null)[]
