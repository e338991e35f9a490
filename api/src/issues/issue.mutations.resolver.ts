import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import { Asks, anyone } from '../acting/policy.ts'
import { AtMost } from '../acting/rates.ts'
import type { Request } from '../acting/request.ts'
import * as closing from './closing.service.ts'
import * as conversation from './conversation.service.ts'
import * as followed from './followed.service.ts'
import * as handling from './handling.service.ts'
import { type IssueAnswer, answer } from './issue.answer.ts'
import * as inputs from './issue.inputs.ts'
import * as may from './issue.policy.ts'
import { FollowedIssuePayload, IssuePayload, ReportIssuePayload, RevealContactPayload, RevealFollowCodePayload } from './issue.types.ts'
import { reportIssue, reportIssueAsResident } from './report.service.ts'

@Resolver()
export class IssueMutations {
  @AtMost(60, 10)
  @Asks(may.canReportIssue)
  @Mutation(() => ReportIssuePayload, { description: '登记诉求.' })
  async reportIssue(
    @Arg('input', () => inputs.ReportIssueInput) input: inputs.ReportIssueInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<ReportIssuePayload>> {
    return { ...(await answer(reportIssue(request, input))), followCode: null }
  }

  @Asks(anyone)
  @Mutation(() => ReportIssuePayload, {
    description: 'A resident without an account raises an issue; the answer holds the code to follow it by.',
  })
  async reportIssueAsResident(
    @Arg('input', () => inputs.ReportIssueAsResidentInput) input: inputs.ReportIssueAsResidentInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<ReportIssuePayload>> {
    const { cursor, followCode } = await reportIssueAsResident(request, input)
    return { issue: null, cursor, followCode }
  }

  @Asks(may.canEditIssue)
  @Mutation(() => IssuePayload, { description: 'Corrects what was reported.' })
  editIssue(@Arg('input', () => inputs.EditIssueInput) input: inputs.EditIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(handling.editIssue(request, input))
  }

  @Asks(may.canAcceptIssue)
  @Mutation(() => IssuePayload, { description: '受理.' })
  acceptIssue(@Arg('input', () => inputs.AcceptIssueInput) input: inputs.AcceptIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(handling.acceptIssue(request, input))
  }

  @Asks(may.canDeclineIssue)
  @Mutation(() => IssuePayload, { description: '不予受理, with the reason those who raised it will read.' })
  declineIssue(@Arg('input', () => inputs.DeclineIssueInput) input: inputs.DeclineIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(handling.declineIssue(request, input))
  }

  @Asks(may.canAssignIssue)
  @Mutation(() => IssuePayload, { description: 'Who of the handling committee takes care of it.' })
  assignIssue(@Arg('input', () => inputs.AssignIssueInput) input: inputs.AssignIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(handling.assignIssue(request, input))
  }

  @Asks(may.canStartCarryingOut)
  @Mutation(() => IssuePayload, { description: '办理: from an agreement, or at once where nothing needs coordinating.' })
  startCarryingOut(
    @Arg('input', () => inputs.StartCarryingOutInput) input: inputs.StartCarryingOutInput,
    @Ctx() request: Request,
  ): IssueAnswer {
    return answer(handling.startCarryingOut(request, input))
  }

  @Asks(may.canResolveIssue)
  @Mutation(() => IssuePayload, { description: '办结: not while a commitment is open.' })
  resolveIssue(@Arg('input', () => inputs.ResolveIssueInput) input: inputs.ResolveIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(closing.resolveIssue(request, input))
  }

  @Asks(may.canConfirmIssue)
  @Mutation(() => IssuePayload, { description: 'Those who raised it confirm the outcome; a committee uses `confirmIssueByCall`.' })
  confirmIssue(@Arg('input', () => inputs.ConfirmIssueInput) input: inputs.ConfirmIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(closing.confirmIssue(request, input))
  }

  @Asks(may.canConfirmIssueByCall)
  @Mutation(() => IssuePayload, {
    description: '回访: the committee asks those who raised it, once the days they have to confirm are over, and closes it.',
  })
  confirmIssueByCall(
    @Arg('input', () => inputs.ConfirmIssueByCallInput) input: inputs.ConfirmIssueByCallInput,
    @Ctx() request: Request,
  ): IssueAnswer {
    return answer(closing.confirmIssueByCall(request, input))
  }

  @Asks(may.canDisputeIssue)
  @Mutation(() => IssuePayload, { description: 'Those who raised it dispute the outcome: it goes back into progress.' })
  disputeIssue(@Arg('input', () => inputs.DisputeIssueInput) input: inputs.DisputeIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(closing.disputeIssue(request, input))
  }

  @Asks(may.canReopenIssue)
  @Mutation(() => IssuePayload, { description: 'Opens a closed issue again, as accepted.' })
  reopenIssue(@Arg('input', () => inputs.ReopenIssueInput) input: inputs.ReopenIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(closing.reopenIssue(request, input))
  }

  @Asks(may.canWithdrawIssue)
  @Mutation(() => IssuePayload, { description: 'Those who raised it take it back.' })
  withdrawIssue(@Arg('input', () => inputs.WithdrawIssueInput) input: inputs.WithdrawIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(closing.withdrawIssue(request, input))
  }

  @Asks(may.canMergeIssue)
  @Mutation(() => IssuePayload, { description: 'Merges a duplicate into the issue it repeats.' })
  mergeIssue(@Arg('input', () => inputs.MergeIssueInput) input: inputs.MergeIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(handling.mergeIssue(request, input))
  }

  @Asks(may.canCommentOnIssue)
  @Mutation(() => IssuePayload, { description: 'A remark to all concerned, or to one’s own committee alone.' })
  commentOnIssue(@Arg('input', () => inputs.CommentOnIssueInput) input: inputs.CommentOnIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(conversation.commentOnIssue(request, input))
  }

  @Asks(may.canFollowIssue)
  @Mutation(() => IssuePayload, { description: 'Puts it among one’s own issues, or takes it off.' })
  followIssue(@Arg('input', () => inputs.FollowIssueInput) input: inputs.FollowIssueInput, @Ctx() request: Request): IssueAnswer {
    return answer(conversation.followIssue(request, input))
  }

  @Asks(may.canUndoIssueMove)
  @Mutation(() => IssuePayload, { description: 'Takes one’s own last move back: within a minute, and only a move that recorded no facts.' })
  undoIssueMove(@Arg('input', () => inputs.UndoIssueMoveInput) input: inputs.UndoIssueMoveInput, @Ctx() request: Request): IssueAnswer {
    return answer(handling.undoIssueMove(request, input))
  }

  @Asks(may.canRevealContact)
  @Mutation(() => RevealContactPayload, {
    description: 'Shows the contact details of a resident without an account, for a purpose that stays on the record.',
  })
  async revealIssueContact(
    @Arg('input', () => inputs.RevealIssueContactInput) input: inputs.RevealIssueContactInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<RevealContactPayload>> {
    const { contact, cursor } = await conversation.revealIssueContact(request, input)
    return { ...contact, cursor }
  }

  @Asks(may.canRevealContact)
  @Mutation(() => RevealFollowCodePayload, {
    description:
      'Shows the lost follow-up code of a resident without an account, and the number given with the report to tell it by; that it was shown stays on the record.',
  })
  async revealFollowCode(
    @Arg('input', () => inputs.RevealFollowCodeInput) input: inputs.RevealFollowCodeInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<RevealFollowCodePayload>> {
    const { lost, cursor } = await conversation.revealFollowCode(request, input)
    return { ...lost, cursor }
  }

  @Asks(may.canEraseContact)
  @Mutation(() => IssuePayload, {
    description: 'Erases the contact details of a resident without an account for good, for the handling committee; the timeline says so.',
  })
  eraseIssueContact(
    @Arg('input', () => inputs.EraseIssueContactInput) input: inputs.EraseIssueContactInput,
    @Ctx() request: Request,
  ): IssueAnswer {
    return answer(conversation.eraseIssueContact(request, input))
  }

  @Asks(anyone)
  @Mutation(() => FollowedIssuePayload, { description: 'The holder of a follow-up code confirms the outcome.' })
  async confirmFollowedIssue(
    @Arg('input', () => inputs.ConfirmFollowedIssueInput) input: inputs.ConfirmFollowedIssueInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<FollowedIssuePayload>> {
    const { row, cursor } = await followed.confirmFollowedIssue(request, input)
    return { issue: await followed.describe(request, row), cursor }
  }

  @Asks(anyone)
  @Mutation(() => FollowedIssuePayload, { description: 'The holder of a follow-up code disputes the outcome.' })
  async disputeFollowedIssue(
    @Arg('input', () => inputs.DisputeFollowedIssueInput) input: inputs.DisputeFollowedIssueInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<FollowedIssuePayload>> {
    const { row, cursor } = await followed.disputeFollowedIssue(request, input)
    return { issue: await followed.describe(request, row), cursor }
  }

  @Asks(anyone)
  @Mutation(() => FollowedIssuePayload, {
    description: 'The holder of a follow-up code has the name and number left with the report erased for good; the timeline says so.',
  })
  async eraseFollowedContact(
    @Arg('input', () => inputs.EraseFollowedContactInput) input: inputs.EraseFollowedContactInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<FollowedIssuePayload>> {
    const { row, cursor } = await followed.eraseFollowedContact(request, input)
    return { issue: await followed.describe(request, row), cursor }
  }
}
