import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'One board, seen from both sides',
  lead: 'Two people signed in to the same system. What one does on the left, the other sees on the right at once. All data are made up.',
  leave: 'Sign in alone',
  none: 'There is no demo here',
  noneText: 'The demo exists only where its data were loaded.',
  pane: { a: 'Left window', b: 'Right window' },
  half: { a: 'Left', b: 'Right' },
  chooseRole: 'Change the role',
  chooseHalf: 'Which half to see',
  paneFailed: 'Could not sign in with this role. Choose another, or reload the page a little later.',
  try: 'Try this',
  stepNumber: 'Step {number}',
  next: 'Next',
  again: 'Start over',
  openStory: 'Open #{number} on both sides',
  step: {
    1: 'Guangli Tower put up a barrier, and its neighbours have nowhere to park at night. Open the issue on both sides and see who raised it and whom it touches.',
    2: 'Xianlin’s secretary also sits on the Guangli committee, so she could call the property manager to a meeting. Record its outcome: the right side sees it at once.',
    3: 'Record the agreement and who does what by when, such as the property manager opening 36 places at night. The card moves to “Agreed”.',
    4: 'The property manager’s turn: fulfil the commitment and say what shows it. The left side sees it at once.',
    5: 'Resolve the issue. Then change the role on the right to the resident who raised it, and confirm the outcome.',
  },
}

export default en
