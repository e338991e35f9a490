const { rooms } = require('./api/src/rooms.ts')

/** Who may import whom: docs/decisions and the README tell why. Each list reads from the top down; nothing imports upwards. */
const apiLayers = [
  ['main', '^api/src/(main\\.ts|startup/)'],
  ['demo', '^api/src/demo/'],
  ['server', '^api/src/server/'],
  ['boards, integrations, exchange', '^api/src/(boards|integrations|exchange)/'],
  ...rooms.toReversed().map((room) => [room, `^api/src/${room}/`]),
  ['organizations', '^api/src/organizations/'],
  ['communities', '^api/src/communities/'],
  ['access', '^api/src/access/'],
  ['people', '^api/src/people/'],
  ['acting', '^api/src/acting/'],
  ['changes', '^api/src/changes/'],
  ['jobs', '^api/src/jobs/'],
  ['fleet', '^api/src/fleet/'],
  ['database', '^api/src/database/'],
  ['kernel', '^api/src/kernel/'],
]
const webLayers = [
  ['app', '^web/src/(main\\.ts|App\\.vue|app/)'],
  ['board', '^web/src/(board|demo|setup|wall)/'],
  ['features', '^web/src/(issues|requests|resources|bookings|imports|unit|campaigns|calls|meetings|people|integrations|access)/'],
  ['session', '^web/src/session/'],
  ['live, graphql', '^web/src/(live|graphql)/'],
  ['i18n', '^web/src/i18n/'],
  ['ui', '^web/src/ui/'],
]

/** A rule per layer: it may not import any layer above it. */
const downwards = (side, layers) =>
  layers.slice(1).map(([name, path], index) => ({
    name: `${side}: ${name} imports downwards only`,
    severity: 'error',
    from: { path },
    to: { path: layers.slice(0, index + 1).map(([, above]) => above) },
  }))

module.exports = {
  forbidden: [
    ...downwards('api', apiLayers),
    ...downwards('web', webLayers),
    {
      name: 'kernel imports nothing of ours',
      severity: 'error',
      from: { path: '^api/src/kernel/' },
      to: { path: '^(api/src/(?!kernel/)|web/|tests/)' },
    },
    {
      name: 'ui knows no domain word',
      severity: 'error',
      from: { path: '^web/src/ui/' },
      to: { path: '^(schema/|web/src/(?!ui/|i18n/))' },
    },
    {
      name: 'boards know no feature by name: nouns state what boards show',
      severity: 'error',
      from: { path: '^api/src/boards/' },
      to: { path: `^api/src/(${rooms.join('|')}|exchange|integrations)/` },
    },
    {
      name: 'the app knows no feature by name: rooms register themselves',
      severity: 'error',
      from: { path: '^web/src/app/' },
      to: { path: '^web/src/(?!app/|board/|session/|live/|graphql/|i18n/|ui/)' },
    },
    {
      name: 'the change log, jobs and the fleet know no feature',
      severity: 'error',
      from: { path: '^api/src/(changes|jobs|fleet)/' },
      to: {
        path: `^api/src/(acting|people|communities|organizations|${rooms.join('|')}|exchange|boards|integrations)/`,
      },
    },
    {
      name: 'only transport knows the transport',
      severity: 'error',
      from: { path: '^api/src/', pathNot: '^api/src/server/' },
      to: { path: 'node_modules/(fastify|@fastify|@apollo|@as-integrations|graphql-ws|ws)/' },
    },
    {
      name: 'web knows the api through schema/ alone',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|tests)/' },
    },
    {
      name: 'api knows neither web nor tests',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(web|tests)/' },
    },
    {
      name: 'tests know the api through schema/ alone; one file starts it, one opens the matching engine',
      severity: 'error',
      from: { path: '^tests/', pathNot: '^tests/support/(api|matching)\\.ts$' },
      to: { path: '^(api|web)/|^@shuangshe/(api|web)' },
    },
    {
      name: 'no circles between modules',
      severity: 'error',
      from: { pathNot: '\\.(entity|resolver|vue)(\\.ts)?$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no import that leads nowhere', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?|^virtual:' } },
    {
      name: 'shipped code does not import development packages',
      severity: 'error',
      from: { path: '^api/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^(api|web)/dist/'] },
    exclude: { path: '(^|/)generated/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.json'],
    },
  },
}
