import type { Action } from '../graphql/action.ts'
import { t } from '../i18n/i18n.ts'
import { toast } from '../ui/toast.ts'

/** What takes a step back: begun anew with each press. */
interface Undo<Input> {
  action: () => Action<Input, unknown>
  input: Input
}

/** Says what was done, and offers to take it back for as long as the server allows; `changed` is told then. */
export function tellUndoable<Input>(words: string, undo: Undo<Input> | null, changed: () => void): void {
  toast.done(words, undo ? { action: { label: t('ui.undo'), run: () => void takeBack(undo, changed) } } : {})
}

async function takeBack<Input>(undo: Undo<Input>, changed: () => void): Promise<void> {
  const action = undo.action()
  if (await action.run(undo.input)) toast.done(t('resources.done.undone'))
  else toast.failed(action.errorText() ?? action.userErrors.value[0]?.message ?? '')
  changed()
}
