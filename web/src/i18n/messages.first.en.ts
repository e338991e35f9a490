import type zh from './messages.first.zh.ts'

const en: typeof zh = {
  side: { RESIDENTIAL: 'Residential', BUILDING: 'Building' },
  communityKind: {
    RESIDENTIAL: 'Residential community',
    BUILDING: 'Building community',
    PARK: 'Park',
    BUSINESS_DISTRICT: 'Business district',
  },
  position: {
    SECRETARY: 'Secretary',
    DEPUTY_SECRETARY: 'Deputy secretary',
    MEMBER: 'Member',
    HEAD: 'Head',
    HONORARY: 'Honorary post',
    DESK: 'Service desk',
  },
  head: { chair: 'Head', president: 'Head', staff: 'Staff' },
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  retry: 'Try again',
  loading: 'Loading…',
  optional: 'optional',
  search: 'Search',
  more: 'More',
  listSeparator: ', ',
  failure: {
    NETWORK:
      'There is no connection, and what you just did may not have arrived. Check the network and try again; sending twice has no double effect.',
    UNREACHABLE: 'There is no connection. Check the network and try again.',
    UNAUTHENTICATED: 'You have been signed out. Please sign in again.',
    FORBIDDEN: 'You are not allowed to do this.',
    NOT_FOUND: 'Not found: it may have been removed, or you may not see it.',
    RATE_LIMITED: 'Too many attempts. Please wait a moment and try again.',
    QUERY_TOO_COMPLEX: 'That asks for too much at once. Please narrow it down.',
    BAD_USER_INPUT: 'Something entered is not valid. Please check and try again.',
    CONFLICT: 'Someone has just changed this. Please reload and try again.',
    UNAVAILABLE: 'The system doesn’t answer right now. Please try again in a moment; sending twice has no double effect.',
    INTERNAL: 'Something went wrong on our side. Please try again later.',
    withId: '{message} (reference {id})',
  },
}

export default en
