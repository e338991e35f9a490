import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { Import, ImportState } from './import.entity.ts'
import { canSeeImport } from './import.policy.ts'

const over: readonly ImportState[] = [ImportState.DONE, ImportState.FAILED, ImportState.DISCARDED]

export const importNoun = noun(Import, {
  see: (request, row) => canSeeImport(signedIn(request), row).allowed,
  worked: { telling: ({ state, progress }) => `${state} ${progress}`, isOver: ({ state }) => over.includes(state) },
})
