import type { Component, Ref } from 'vue'

/** A dialog that opens above any page, wherever it was asked for: stated as `dialog` in a file `*.dialog.ts`. */
export interface OwnDialog {
  isOpen: Readonly<Ref<boolean>>
  load: () => Promise<Component>
  close: () => void
}
