import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'The call',
  call: 'Call on enterprises',
  extend: 'Call on more',
  callText: 'Ask units what they can give for “{title}”. They are told, and offer something or say why not.',
  none: 'No unit has been called on',
  noneText: 'Choose units, say what is wanted and by when; who answers shows here at once.',
  units: 'Which units ({count} chosen)',
  searchHint: 'Search units by name',
  kind: 'Kind of unit',
  community: 'Community',
  allCommunities: 'All communities',
  allOfThese: 'Choose these {count}',
  noneOfThese: 'Leave these {count}',
  already: 'called already',
  moreUnits: '{count} more are not listed: search for them.',
  text: 'What is wanted',
  textHint: 'What, for whom, on what terms: “Posts for graduates of any subject, with a mentor for three months”',
  answerBy: 'Answer by',
  callCount: 'Call on {count} units',
  called: 'Called on {count} units',
  calledBy: 'Called by {person}, {at}',
  isBy: 'answer by {day}',
  wasBy: 'the time to answer is over ({day})',
  answered: '{answered} of {called} answered',
  counts: '{offered} offered · {declined} declined · {pending} have not answered',
  state: { OFFERED: 'Offered', DECLINED: 'Declined', PENDING: 'No answer yet' },
}

export default en
