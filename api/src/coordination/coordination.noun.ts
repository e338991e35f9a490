import { noun } from '../acting/noun.ts'
import { seesIssueOf } from '../issues/issue.seen.ts'
import { Agreement, Commitment } from './agreement.entity.ts'
import { Meeting } from './meeting.entity.ts'
import { Party } from './party.entity.ts'

export const party = noun(Party, { see: seesIssueOf, inLog: {} })
export const meeting = noun(Meeting, { see: seesIssueOf, inLog: {} })
export const agreement = noun(Agreement, { see: seesIssueOf, inLog: {} })
export const commitment = noun(Commitment, { see: seesIssueOf, inLog: {} })
