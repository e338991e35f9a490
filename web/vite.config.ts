import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { documents } from './documents.plugin.ts'
import { first } from './first.plugin.ts'
import { opening } from './opening.plugin.ts'

const api = process.env.API_ORIGIN ?? 'http://localhost:4000'

export default defineConfig({
  plugins: [
    vue(),
    documents(),
    first({ script: '/src/app/ahead.ts', preload: '/src/app/firstWords.zh.ts' }),
    opening({ script: 'src/app/opening.ts', style: 'src/app/opening.css', mark: 'public/favicon.svg' }),
  ],
  build: {
    // Office PCs stand at Chrome 101–109, phones at Safari 15.4 and up.
    target: ['chrome100', 'safari15.4'],
    cssTarget: ['chrome100', 'safari15.4'],
    // The content security policy allows no data:, and no script in a page but what it names by its hash.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The API explorer's editor is that large; the app itself has a budget of its own.
    chunkSizeWarningLimit: 2_000,
    // The API explorer is a page of its own: nothing of it reaches the app.
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      // React's packages say for which half of a server-rendered app they are; here all of them are for the browser.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      output: {
        // The bars and the board travel in a handful of files, read at once; what opens later comes in a file per kind of work.
        codeSplitting: {
          groups: [
            {
              name: 'ahead',
              test: /src\/((app|graphql)\/ahead|graphql\/pane|i18n\/remember|(board|session)\/\w+\.documents)/,
              priority: 7,
            },
            { name: 'start', test: /preload-helper|export-helper|rolldown[/]runtime/, priority: 6 },
            { name: 'vue', tags: ['$initial'], test: /node_modules\/(@vue|vue|vue-router|vue-i18n|@intlify)\//, priority: 5 },
            { name: 'vendor', tags: ['$initial'], test: /node_modules\//, priority: 4 },
            { name: 'board', tags: ['$initial'], test: /\/src\/(?!integrations\/)/, priority: 3 },
            { name: 'forms', test: /src\/ui\/(?!UiToaster|messages)|node_modules\/(reka-ui|@lucide)\//, priority: 2 },
            { name: 'issue', test: /src\/issues\/(?!messages)/, priority: 1 },
          ],
        },
      },
    },
  },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/health': { target: api },
      '/exports': { target: api },
      '/imports/templates': { target: api },
      // A page has an address of that kind too.
      '/imports': { target: api, bypass: ({ method, url }) => (method === 'POST' ? null : url) },
    },
  },
})
