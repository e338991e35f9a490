import { useAction } from '../graphql/action.ts'
import { t } from '../i18n/i18n.ts'
import { toast } from '../ui/toast.ts'
import { UndoMatchStepMutation } from './match.queries.ts'

interface Stepped {
  id: string
  version: number
}

/** Says what was done with a match, and offers to take it back for as long as the server allows; `changed` is told then. */
export function tellMatchStep(words: string, match: Stepped | null | undefined, changed: () => void): void {
  toast.done(words, match ? { action: { label: t('ui.undo'), run: () => void undo(match, changed) } } : {})
}

async function undo({ id, version }: Stepped, changed: () => void): Promise<void> {
  const action = useAction(UndoMatchStepMutation)
  if (await action.run({ matchId: id, expectedVersion: version })) toast.done(t('resources.done.undone'))
  else toast.failed(action.errorText() ?? action.userErrors.value[0]?.message ?? '')
  changed()
}
