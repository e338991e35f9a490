import type zh from './messages.first.zh.ts'

const en: typeof zh = {
  title: 'Assistance requests',
  lead: 'Another committee, handling an issue, asks to call in an organization of your community. Agree, and it becomes a party; refuse with a reason.',
  badge: '{count} assistance requests await an answer',
  wants: '{community} asks to call in {organization}',
  wantsOther: 'Asks to call in {organization}',
  about: 'Issue',
  askedBy: 'Asked by {name}, {at}',
  agreeTo: 'Agree to call in {organization}',
  refuseTo: 'Refuse to call in {organization}',
  none: 'No assistance request awaits an answer',
  noneText: 'When another committee asks to call in an organization of yours, it appears here and is counted in the bar.',
}

export default en
