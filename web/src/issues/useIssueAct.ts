import { type ActionOptions, useAction } from '../graphql/action.ts'
import type { IssueAnswerFragment, TypedDocumentString } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'
import { toast } from '../ui/toast.ts'
import { UndoIssueMoveMutation } from './issueActs.documents.ts'
import { tellIssueNews } from './issueNews.ts'
import { undoableActs } from './stages.ts'

type Answer = Pick<IssueAnswerFragment, 'issue' | 'userErrors'>

/**
 * An act on an issue: what it answers is told to board and drawer at once, the act is named in a toast, and a move can be undone from there
 * for as long as the server allows.
 */
export function useIssueAct<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  doneKey?: string,
  options?: ActionOptions,
) {
  const action = useAction(document, options)

  async function run(input: Parameters<typeof action.run>[0]): Promise<boolean> {
    const answer = (await action.run(input)) as Answer | null
    if (!answer) return false
    const { issue } = answer
    if (issue) tellIssueNews({ id: issue.id, version: issue.version, detail: issue })
    if (doneKey) confirmDone(doneKey, issue ?? null)
    return true
  }

  return { ...action, run }
}

function confirmDone(doneKey: string, issue: NonNullable<Answer['issue']> | null): void {
  const undo =
    issue && undoableActs.has(doneKey) ? { label: t('issues.done.undo'), run: () => void undoMove(issue.id, issue.version) } : undefined
  toast.done(t(`issues.done.${doneKey}`, { number: issue?.number ?? '' }), undo && { action: undo })
}

async function undoMove(issueId: string, expectedVersion: number): Promise<void> {
  const undo = useIssueAct(UndoIssueMoveMutation, 'undone')
  if (!(await undo.run({ issueId, expectedVersion }))) toast.failed(undo.errorText() ?? undo.userErrors.value[0]?.message ?? '')
}
