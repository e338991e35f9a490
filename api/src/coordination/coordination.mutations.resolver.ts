import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { type IssueAnswer, answer } from '../issues/issue.answer.ts'
import * as may from '../issues/issue.policy.ts'
import { IssuePayload } from '../issues/issue.types.ts'
import { Asks } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { cancelCommitment, fulfilCommitment, recordAgreement } from './agreement.service.ts'
import * as inputs from './coordination.inputs.ts'
import './meeting.ending.ts'
import { cancelMeeting, conveneMeeting, recordMeetingOutcome } from './meeting.service.ts'
import { answerPartyRequest, nameParties, nameParty, removeParty } from './party.service.ts'

@Resolver()
export class CoordinationMutations {
  @Asks(may.canNameParty)
  @Mutation(() => IssuePayload, {
    description:
      'Names a party: at once on one’s own side and where one sits on the other side’s committee; elsewhere it becomes a request to that committee.',
  })
  nameParty(@Arg('input', () => inputs.NamePartyInput) input: inputs.NamePartyInput, @Ctx() request: Request): IssueAnswer {
    return answer(nameParty(request, input))
  }

  @Asks(may.canNameParty)
  @Mutation(() => IssuePayload, {
    description: 'Names several parties as `nameParty` does one: all of them, or, where one can’t be named, none.',
  })
  nameParties(@Arg('input', () => inputs.NamePartiesInput) input: inputs.NamePartiesInput, @Ctx() request: Request): IssueAnswer {
    return answer(nameParties(request, input))
  }

  @Asks(may.canAnswerPartyRequest)
  @Mutation(() => IssuePayload, { description: 'The other committee agrees that its organization is called in, or refuses with a reason.' })
  answerPartyRequest(
    @Arg('input', () => inputs.AnswerPartyRequestInput) input: inputs.AnswerPartyRequestInput,
    @Ctx() request: Request,
  ): IssueAnswer {
    return answer(answerPartyRequest(request, input))
  }

  @Asks(may.canNameParty)
  @Mutation(() => IssuePayload, { description: 'Takes a party out again, unless it has commitments.' })
  removeParty(@Arg('input', () => inputs.RemovePartyInput) input: inputs.RemovePartyInput, @Ctx() request: Request): IssueAnswer {
    return answer(removeParty(request, input))
  }

  @Asks(may.canConveneMeeting)
  @Mutation(() => IssuePayload, { description: '召集协调会.' })
  conveneMeeting(@Arg('input', () => inputs.ConveneMeetingInput) input: inputs.ConveneMeetingInput, @Ctx() request: Request): IssueAnswer {
    return answer(conveneMeeting(request, input))
  }

  @Asks(may.canRecordMeetingOutcome)
  @Mutation(() => IssuePayload, { description: 'What came of a meeting.' })
  recordMeetingOutcome(
    @Arg('input', () => inputs.RecordMeetingOutcomeInput) input: inputs.RecordMeetingOutcomeInput,
    @Ctx() request: Request,
  ): IssueAnswer {
    return answer(recordMeetingOutcome(request, input))
  }

  @Asks(may.canRecordMeetingOutcome)
  @Mutation(() => IssuePayload, { description: 'Calls a meeting off, with the reason.' })
  cancelMeeting(@Arg('input', () => inputs.CancelMeetingInput) input: inputs.CancelMeetingInput, @Ctx() request: Request): IssueAnswer {
    return answer(cancelMeeting(request, input))
  }

  @Asks(may.canRecordAgreement)
  @Mutation(() => IssuePayload, { description: '达成协议: what was settled, and who does what by when.' })
  recordAgreement(
    @Arg('input', () => inputs.RecordAgreementInput) input: inputs.RecordAgreementInput,
    @Ctx() request: Request,
  ): IssueAnswer {
    return answer(recordAgreement(request, input))
  }

  @Asks(may.canFulfilCommitment)
  @Mutation(() => IssuePayload, { description: 'A commitment is done, with what shows it.' })
  fulfilCommitment(
    @Arg('input', () => inputs.FulfilCommitmentInput) input: inputs.FulfilCommitmentInput,
    @Ctx() request: Request,
  ): IssueAnswer {
    return answer(fulfilCommitment(request, input))
  }

  @Asks(may.canCancelCommitment)
  @Mutation(() => IssuePayload, { description: 'A commitment is given up, with the reason.' })
  cancelCommitment(
    @Arg('input', () => inputs.CancelCommitmentInput) input: inputs.CancelCommitmentInput,
    @Ctx() request: Request,
  ): IssueAnswer {
    return answer(cancelCommitment(request, input))
  }
}
