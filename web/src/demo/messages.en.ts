import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'One board, seen from both sides',
  lead: 'Two people signed in to the same system. What one does on the left, the other sees on the right at once. All data are made up.',
  leave: 'Sign in alone',
  none: 'There is no demo here',
  noneText: 'The demo exists only where its data were loaded.',
  pane: { a: 'Left window', b: 'Right window' },
  side: { a: 'Left · residents', b: 'Right · tower' },
  chooseRole: 'Change the role',
  chooseHalf: 'Which half to see',
  paneFailed: 'Could not sign in with this role. Choose another, or reload the page a little later.',
  try: 'Try this',
  stepNumber: 'Step {number}',
  next: 'Next',
  again: 'Start over',
  openStory: 'Open #{number} on both sides',
  step: {
    1: 'Guangli Tower wants a parking barrier and its neighbours object. Open the issue and see who raised it and whom it touches.',
    2: 'Xianlin’s secretary also sits on the Guangli committee and can call in the property manager: convene a meeting. The right side sees it at once.',
    3: 'When they agree, record the agreement and who does what by when, such as opening empty places at night. The card moves to “Agreed”.',
    4: 'The property manager’s turn: open the same issue, mark your commitment as done and say what shows it. The left side sees it at once.',
    5: 'With all commitments done, resolve the issue. The resident is asked to confirm, and can send it back.',
  },
}

export default en
