import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'The call',
  call: 'Call on enterprises',
  extend: 'Call on more',
  callText: 'Ask organizations what they can give for “{title}”. They see it on their own page here, and offer something or say why not.',
  none: 'No organization has been called on',
  noneText: 'Choose organizations, say what is wanted and by when; who answers shows here at once.',
  units: 'Which organizations ({count} chosen)',
  searchHint: 'Search organizations by name',
  kind: 'Kind of organization',
  community: 'Community',
  allCommunities: 'All communities',
  allOfThese: 'Select these {count}',
  noneOfThese: 'Deselect these {count}',
  already: 'called already',
  moreUnits: '{count} more are not listed: search for them.',
  text: 'What is wanted',
  textHint: 'What, for whom, on what terms: “Vacancies for graduates of any subject, with a mentor for three months”',
  answerBy: 'Answer by',
  callCount: 'Call on {count} organizations',
  called: 'Called on {count} organizations',
  calledBy: 'Called by {person}, {at}',
  isBy: 'answer by {day}',
  wasBy: 'the time to answer is over ({day})',
  answered: '{answered} of {called} answered',
  counts: '{offered} offered · {declined} declined · {pending} have not answered',
  state: { OFFERED: 'Offered', DECLINED: 'Declined', PENDING: 'No answer yet' },
}

export default en
