import type zh from './messages.zh.ts'

const en: typeof zh = {
  name: 'Shuangshe',
  skip: 'Skip to main content',
  toStart: 'Back to the start',
  boards: 'Boards',
  navigation: 'Navigation',
  present: 'People looking at this board',
  presentCount: '{count} here',
  live: {
    live: 'Live',
    liveText: 'The board is in step with the server',
    'catching-up': 'Catching up',
    'catching-upText': 'Connected, fetching what changed meanwhile',
    offline: 'Offline',
    offlineText: 'The connection is down and this may be out of date. Reconnecting by itself',
  },
  hatChoose: 'Act in which capacity',
  hat: { RESIDENTIAL: 'For the community', BUILDING: 'For the tower', SUBDISTRICT: 'For the sub-district' },
  wall: 'Wall display',
  userMenu: 'Menu of {name}',
  language: 'Language',
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', system: 'As the system' },
  place: {
    board: 'Board',
    resources: 'Needs & offers',
    campaigns: 'Campaigns',
    unit: 'My unit',
    units: 'Units',
    meetings: 'Meetings',
    bridges: 'Bridges',
    people: 'People',
    integrations: 'API tokens',
    report: 'Report',
  },
  noBoard: 'There is no board you may open yet',
  noBoardText: 'Boards are set up by the sub-district. You can look at the issues you raised or follow.',
  lost: 'No such page',
  lostText: 'The address may be wrong, or the page has moved.',
}

export default en
