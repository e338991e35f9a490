/* eslint-disable */
export const answerPartyRequestLengths = {
  reason: 4000,
} as const

export const bookOfferLengths = {
  purpose: 200,
} as const

export const callForOffersLengths = {
  text: 4000,
} as const

export const campaignMemberFilterLengths = {
  search: 100,
} as const

export const cancelBookingLengths = {
  reason: 4000,
} as const

export const cancelCommitmentLengths = {
  reason: 4000,
} as const

export const cancelMeetingLengths = {
  reason: 4000,
} as const

export const changePasswordLengths = {
  currentPassword: 200,
  newPassword: 200,
} as const

export const claimWishLengths = {
  note: 4000,
} as const

export const closeAccountLengths = {
  reason: 200,
} as const

export const commentOnIssueLengths = {
  text: 4000,
} as const

export const commitmentLengths = {
  text: 200,
} as const

export const confirmFollowedIssueLengths = {
  code: 20,
  text: 4000,
} as const

export const confirmIssueByCallLengths = {
  answer: 4000,
} as const

export const confirmIssueLengths = {
  text: 4000,
} as const

export const conveneMeetingLengths = {
  agenda: 4000,
  place: 200,
} as const

export const correctMatchLengths = {
  reason: 4000,
} as const

export const createApiTokenLengths = {
  name: 60,
  password: 200,
} as const

export const createBoardLengths = {
  name: 60,
} as const

export const createCampaignLengths = {
  name: 80,
  text: 4000,
} as const

export const createCommunityLengths = {
  name: 60,
} as const

export const createOrganizationLengths = {
  name: 60,
} as const

export const createPersonLengths = {
  account: 40,
  name: 60,
} as const

export const decidePairLengths = {
  reason: 200,
} as const

export const declineCallLengths = {
  reason: 4000,
} as const

export const declineIssueLengths = {
  reason: 4000,
} as const

export const disputeFollowedIssueLengths = {
  code: 20,
  reason: 4000,
} as const

export const disputeIssueLengths = {
  reason: 4000,
} as const

export const editCampaignLengths = {
  name: 80,
  text: 4000,
} as const

export const editIssueLengths = {
  place: 200,
  text: 4000,
  title: 80,
} as const

export const editNeedLengths = {
  text: 4000,
  title: 80,
  unit: 12,
} as const

export const editResourceLengths = {
  text: 4000,
  title: 80,
  unit: 12,
} as const

export const eraseFollowedContactLengths = {
  code: 20,
} as const

export const eraseIssueContactLengths = {
  reason: 4000,
} as const

export const fallThroughMatchLengths = {
  reason: 4000,
} as const

export const fulfilCommitmentLengths = {
  evidence: 4000,
} as const

export const fulfilMatchLengths = {
  note: 4000,
} as const

export const helpDetailLengths = {
  skills: 30,
} as const

export const importColumnLengths = {
  column: 60,
} as const

export const introduceMatchLengths = {
  note: 4000,
} as const

export const issueFilterLengths = {
  search: 100,
} as const

export const jobDetailLengths = {
  professions: 30,
  skills: 30,
  wishes: 30,
} as const

export const namePartiesLengths = {
  residentsGroup: 60,
} as const

export const namePartyLengths = {
  residentsGroup: 60,
} as const

export const needContactLengths = {
  name: 60,
  phone: 60,
} as const

export const placeLengths = {
  name: 60,
} as const

export const postNeedLengths = {
  text: 4000,
  title: 80,
  unit: 12,
} as const

export const postOfferLengths = {
  text: 4000,
  title: 80,
  unit: 12,
} as const

export const recordAgreementLengths = {
  text: 4000,
} as const

export const recordFollowUpLengths = {
  note: 4000,
} as const

export const recordMeetingOutcomeLengths = {
  outcome: 4000,
} as const

export const recordNoShowLengths = {
  note: 4000,
} as const

export const reopenAccountLengths = {
  reason: 200,
} as const

export const reopenIssueLengths = {
  reason: 4000,
} as const

export const reportIssueAsResidentLengths = {
  name: 60,
  place: 200,
  text: 4000,
  title: 80,
} as const

export const reportIssueLengths = {
  place: 200,
  text: 4000,
  title: 80,
} as const

export const resolveIssueLengths = {
  text: 4000,
} as const

export const resourceFilterLengths = {
  search: 100,
} as const

export const respondToMatchLengths = {
  reason: 4000,
} as const

export const revealIssueContactLengths = {
  purpose: 200,
} as const

export const revealMatchContactLengths = {
  purpose: 200,
} as const

export const revealNeedContactLengths = {
  purpose: 200,
} as const

export const signInLengths = {
  account: 40,
  newPassword: 200,
  password: 200,
} as const

export const trainingDetailLengths = {
  topics: 30,
} as const

export const updateCommunityLengths = {
  name: 60,
} as const

export const updateOrganizationLengths = {
  name: 60,
} as const

export const updatePersonLengths = {
  name: 60,
} as const

export const withdrawIssueLengths = {
  reason: 4000,
} as const
