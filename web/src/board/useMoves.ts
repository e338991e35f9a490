import type { IssueMovesQuery as Moves, IssueStage } from '../graphql/generated/graphql.ts'
import { actingAs } from '../graphql/actingAs.ts'
import { failureText } from '../graphql/failure.ts'
import { ask, RequestFailed } from '../graphql/query.ts'
import { t } from '../i18n/i18n.ts'
import { requestAct, requestedAct } from '../issues/acts.ts'
import { fittingHat } from '../issues/fittingHat.ts'
import { AcceptIssueMutation, StartCarryingOutMutation } from '../issues/issueActs.documents.ts'
import { IssueMovesQuery } from '../issues/issue.documents.ts'
import { actTo, mainStages, needsFacts } from '../issues/stages.ts'
import { useIssueAct } from '../issues/useIssueAct.ts'
import { useHat } from '../session/hat.ts'
import { positionKey } from '../session/positionKey.ts'
import { toast } from '../ui/toast.ts'
import type { IssueCard, OpenBoard } from './useBoard.ts'

export type IssueMoves = NonNullable<Moves['issue']>

/** Where a card may go, asked when someone reaches for it; moving it, or opening the form for the facts the move needs. */
export function useMoves(board: OpenBoard) {
  const { capacities, hat, wear } = useHat()
  const underWay = new Map<string, Promise<void>>()
  let asked: { key: string; moves: Promise<IssueMoves | null> } | null = null

  /** One move of a card after the other: while one is under way the card is shown where it is going, and the server knows it where it was. */
  function inTurn(issue: IssueCard, move: () => Promise<void>): Promise<void> {
    const turn = (underWay.get(issue.id) ?? Promise.resolve()).then(move).catch(sayFailed)
    underWay.set(issue.id, turn)
    return turn
  }

  /** Told when the moves under way are done: until then the answer would be about a stage the card has left. */
  async function movesOf(issue: IssueCard): Promise<IssueMoves | null> {
    await underWay.get(issue.id)
    return askMoves(issue)
  }

  function askMoves(issue: IssueCard): Promise<IssueMoves | null> {
    const key = `${issue.id}@${issue.version} ${actingAs.value}`
    if (asked?.key !== key) {
      const moves = ask(IssueMovesQuery, { number: issue.number, actingAs: actingAs.value }).then((answer) => answer.issue ?? null)
      moves.catch(() => (asked = null))
      asked = { key, moves }
    }
    return asked.moves
  }

  async function moveTo(issue: IssueCard, target: IssueStage): Promise<void> {
    if (target !== issue.stage) await inTurn(issue, () => move(issue, target))
  }

  /** To the next stage on the way that can be reached, ahead or back; where none can, the server's reason is told. */
  function step(issue: IssueCard, direction: 1 | -1): Promise<void> {
    return inTurn(issue, async () => {
      // A form that the step before has opened comes first.
      if (requestedAct.value) return
      const moves = await askMoves(issue)
      const stage = moves?.stage ?? issue.stage
      const from = mainStages.indexOf(stage as (typeof mainStages)[number])
      const ahead = direction > 0 ? mainStages.slice(from + 1) : mainStages.slice(0, Math.max(from, 0)).reverse()
      const target = ahead.find((each) => moves?.reachableStages.includes(each)) ?? ahead[0]
      if (target) await move(issue, target)
    })
  }

  async function move(issue: IssueCard, target: IssueStage): Promise<void> {
    const moves = await askMoves(issue)
    asked = null
    if (target === moves?.stage) return
    const act = moves && moves.reachableStages.includes(target) ? actTo(target, moves.viewerCan) : null
    if (!moves || !act) {
      const refused = moves && refusalOf(moves, target)
      const otherwise = refused?.code && onlyForSome.has(refused.code) ? otherHat(issue, () => void moveTo(issue, target)) : undefined
      toast.failed(t('board.cannotMove', { stage: t(`issues.stage.${target}`) }), { detail: refused?.message ?? undefined, ...otherwise })
    } else if (needsFacts(act)) {
      requestAct({ act, issue: moves })
    } else {
      await moveAtOnce(issue, act as 'accept' | 'startCarryingOut', target)
    }
  }

  async function moveAtOnce(issue: IssueCard, name: 'accept' | 'startCarryingOut', stage: IssueStage): Promise<void> {
    board.expectChange(issue.id, { stage })
    const act = name === 'accept' ? useIssueAct(AcceptIssueMutation, name) : useIssueAct(StartCarryingOutMutation, name)
    const isDone = await act.run({ issueId: issue.id })
    board.settleChange(issue.id, null)
    if (!isDone)
      toast.failed(
        act.errorText() ?? act.userErrors.value[0]?.message ?? '',
        otherHat(issue, () => void moveTo(issue, stage)),
      )
  }

  /** Refused under this hat: the one that fits is a tap away, and the move is made with it. */
  function otherHat(issue: IssueCard, again: () => void) {
    const fitting = fittingHat(capacities.value, hat.value, issue)
    if (!fitting) return undefined
    const label = t('issues.hat.wear', { organization: fitting.organization.name, position: t(positionKey(fitting)) })
    return { action: { label, run: () => (wear(fitting.id), again()) } }
  }

  return { movesOf, moveTo, step }
}

function sayFailed(error: unknown): void {
  toast.failed(error instanceof RequestFailed ? failureText(error.failure) : String(error))
}

/** Refusals that another seat of the same person may be free of. */
const onlyForSome: ReadonlySet<string> = new Set(['COMMITTEE_ONLY', 'SECRETARY_ONLY', 'NOT_FOUND'])

/** The code and words the server would refuse with. */
function refusalOf({ viewerCan }: IssueMoves, target: IssueStage) {
  const permission = {
    REPORTED: undefined,
    ACCEPTED: viewerCan.accept,
    COORDINATING: viewerCan.conveneMeeting,
    AGREED: viewerCan.recordAgreement,
    CARRYING_OUT: viewerCan.startCarryingOut,
    RESOLVED: viewerCan.resolve,
    CONFIRMED: viewerCan.confirm,
    DECLINED: viewerCan.decline,
    WITHDRAWN: viewerCan.withdraw,
    DUPLICATE: viewerCan.merge,
  }[target]
  return permission?.allowed ? undefined : permission
}
