import type zh from './messages.first.zh.ts'

const en: typeof zh = {
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Loading…',
  retry: 'Try again',
  failed: 'Could not be loaded',
  undo: 'Undo',
  copy: 'Copy',
  copied: 'Copied',
  savePicture: 'Save as picture',
  copyFailed: 'Could not copy; please select the text and copy it',
  required: 'required',
  missing: { fill: 'Please fill in', choose: 'Please choose' },
  formProblem: '{label}: {words}',
  formProblems: '{label}: {words} (and {others} more)',
  choose: 'Please choose',
  searching: 'Searching…',
  nothingFound: 'Nothing found',
  typeToSearch: 'Type to search',
  clear: 'Clear',
  more: 'Load more',
  notifications: 'Notifications',
  wordsHint: 'Write one, press Enter, write the next',
  removeWord: 'Remove “{word}”',
  wordAdded: 'Added {word}',
  wordRemoved: 'Removed {word}',
}

export default en
