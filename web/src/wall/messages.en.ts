import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'Wall display',
  open: 'open issues',
  overdue: 'overdue',
  urgent: 'urgent',
  lunar: 'lunar {day}',
  asOf: 'As of {time}',
  live: 'Live',
  more: '{count} more',
  report: 'Scan to report an issue',
  reportCode: 'QR code of the page to report on',
  none: 'No issues',
  missing: 'There is no such board, or it may not be shown here',
  missingWithToken: 'The token in this link is not valid, has expired or does not reach this board; please use a new link',
  failed: 'The board cannot be opened right now; trying again',
}

export default en
