import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'My organization',
  none: 'You represent no organization yet',
  noneText: 'Ask your community to register you as the contact of your organization.',
  notFound: 'No such organization, or you may not see it',
  list: {
    lead: 'What each organization offers, what waits for its answer, and how often it gave and received this year.',
    offers: 'Offers',
    answers: 'To answer',
    given: 'Given',
    received: 'Received',
    hidden: 'Not on your boards',
  },
  calls: {
    title: 'The community is asking for',
    answerBy: 'answer by {day}',
    calledBy: 'Asked by {person} for the community',
    offer: 'We can offer it',
    decline: 'Not this time',
    declineText: 'Please say why; the committee of {community} will see it.',
    declined: 'Answered, thank you',
    answering: 'Answers the call “{title}” of {community}',
  },
  reason: { noneNow: 'Nothing to spare at present', notFitting: 'The conditions don’t fit', later: 'Later, when we have some' },
  waiting: {
    title: 'Waiting for our answer',
    none: 'No introduction awaits an answer.',
    for: 'For our “{title}” · {quantity} {unit}',
    others: '{count} matches answered and under way',
  },
  own: { offer: 'Our offers', need: 'Our needs', none: { offer: 'No offers yet.', need: 'No needs yet.' } },
  balance: {
    title: 'Given and received in {year}',
    given: 'We gave',
    received: 'We received',
    noneGiven: 'None of our offers was matched this year.',
    noneReceived: 'None of our needs was matched this year.',
    times: 'in {count} matches',
  },
  placed: { title: 'Follow-ups due', at: 'In “{title}” · after {months} months, due {day} ·' },
}

export default en
