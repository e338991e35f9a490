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
  openStory: 'Open on both sides',
  story: { barrier: 'The barrier', graduates: 'The graduates' },
  step: {
    barrier: {
      1: 'Guangli Tower put up a barrier, and its neighbours have nowhere to park at night. Open the issue on both sides and see who raised it and whom it touches.',
      2: 'Xianlin’s secretary also sits on the Guangli committee, so she could call the property manager to a meeting. Record its outcome: the right side sees it at once.',
      3: 'Record the agreement and who does what by when, such as the property manager opening 36 places at night. The card moves to “Agreed”.',
      4: 'The property manager’s turn: fulfil the commitment and say what shows it. The left side sees it at once.',
      5: 'Resolve the issue. Then change the role on the right to the resident who raised it, and confirm the outcome.',
    },
    graduates: {
      1: '103 graduates of Xianlin look for work, and 63 enterprises of the tower have vacancies. Open the campaign on the left and the enterprise’s own page on the right, and look at the numbers at the top.',
      2: 'On the “Workbench” choose a graduate who is still waiting: the vacancies stand ranked on the right, with the reasons in words. P pins a pair, X rules it out.',
      3: 'Under “Plan” choose “Make a plan”: first as many people as possible get something, then the best fit overall, proven on the spot. Confirm it, and all of them are introduced.',
      4: 'The new introductions are on the enterprise’s page at once: one tap on “Agree” answers. Contact details are shown only once both sides have agreed.',
      5: 'The numbers on the left follow. Under “Matches”, answer for the graduates, record who has started, and follow up when the day has come.',
    },
  },
}

export default en
