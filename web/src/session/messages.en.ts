import type zh from './messages.zh.ts'

const en: typeof zh = {
  product: 'Shuangshe',
  claim: 'Building and residential communities at one table',
  language: '语言 Language',
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: 'Account',
  password: 'Password',
  forgotten: 'Forgotten your password? Ask the sub-district’s administrator to reset it.',
  withoutAccount: 'Residents without an account',
  report: 'Report an issue',
  follow: 'Follow an issue by its code',
  demo: {
    title: 'Demo: come in as one of these',
    lead: 'People and organizations are made up. One tap signs you in, no password needed.',
    sideBySide: 'See two roles side by side →',
  },
  expired: 'Your session has ended',
  expiredText: 'Please enter your password again. What you were writing is still on the page.',
  changePassword: 'Change password',
  changePasswordText: 'You will be signed out on all other devices at once.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  newPasswordHint: 'At least 10 characters; no name, phone number or common password.',
  repeatPassword: 'New password again',
  passwordsDiffer: 'The two new passwords differ',
  passwordChanged: 'Password changed',
  unreachable: 'The server can’t be reached',
  unreachableText: 'Please check the network. We try again every 10 seconds and take you back to where you were.',
  notAllowed: 'You don’t have access to this page',
  notAllowedText: 'If you should be able to see it, ask the sub-district’s administrator.',
  toStart: 'To the start page',
  actingAs: 'Acting as {position} of {organization}',
}

export default en
