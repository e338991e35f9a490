import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'API tokens',
  lead: 'Keys for other systems: limited to communities and to reading or writing, revocable at any time.',
  explorer: 'Open the API explorer (GraphiQL)',
  guide: 'Integration guide',
  create: 'New token',
  none: 'No tokens yet',
  noneText: 'Create one to let another system read issues, resources or boards.',
  state: { active: 'Active', expired: 'Expired', revoked: 'Revoked' },
  scope: { READ: 'Read', WRITE: 'Write', REVEAL: 'Open contacts', BOARD: 'Wall display only' },
  grants: { BOARD: 'Wall display only', READ: 'Read', WRITE: 'Read and write', REVEAL: 'Read, write and open contacts' },
  createdBy: 'created by {person}, {day}',
  expires: 'expires {day}',
  lastUsed: 'last used {at}',
  neverUsed: 'never used',
  name: 'Name',
  nameHint: 'Which system uses it, for example “wall display”.',
  scopes: 'What it may do',
  boardHint:
    'Shows the issue cards on boards of the chosen communities, and no timelines, contacts, needs, offers or directories. Choose this for a screen in the service centre.',
  readHint: 'Sees what you see in the chosen communities.',
  writeHint: 'It can report and act in your name: hand it out with care.',
  revealHint:
    'It can open the phone numbers of reporters and job seekers, each time for a stated purpose and on the record: grant it only where it must.',
  communities: 'Which communities it sees',
  validFor: 'Valid for',
  days: '{count} days',
  password: 'Your password',
  passwordHint: 'Asked for once more to create a token. A person has at most 20 valid ones; administrators see it in the security log.',
  secret: 'Token',
  secretOnce: 'The token is shown this once. Copy it now and keep it safe; only its hash is stored.',
  noted: 'I have saved it',
  revoke: 'Revoke',
  revoked: 'Revoked',
  revokeText: 'Revoke “{name}”? Systems using it are cut off at once; this can’t be undone.',
  guideLead: 'One address for queries, mutations and live subscriptions; the explorer describes every field.',
  guideRead: 'Reading',
  guideFollow: 'Following a board live',
  guideFollowText:
    'Query the board for its cursor and subscribe from there. After a disconnection subscribe again from the cursor you hold: nothing is missed. On ResyncRequired query the board anew.',
  guideWrite: 'Acting',
  rule: {
    errors: 'Refusals of the domain are in userErrors with stable codes; everything else is in errors[].extensions.code.',
    key: 'Send a clientMutationKey (a UUID) with each mutation: repeating it has one effect.',
    version: 'Send expectedVersion with edits: if someone was faster you get CONFLICT and the current state.',
    limits: 'Lists give at most 100 items a page; depth, cost and size are limited, and refusals say why.',
  },
}

export default en
