import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { documents } from './documents.plugin.ts'

const api = process.env.API_ORIGIN ?? 'http://localhost:4000'

export default defineConfig({
  plugins: [vue(), documents()],
  build: {
    // Office PCs stand at Chrome 101–109, phones at Safari 15.4 and up.
    target: ['chrome100', 'safari15.4'],
    cssTarget: ['chrome100', 'safari15.4'],
    // The content security policy allows no data: or inline scripts.
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
        // What every screen needs travels in three files rather than in seventy; all else is fetched when it is asked for.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'vue', test: /node_modules\/(@vue|vue|vue-router|vue-i18n|@intlify)\//, priority: 3 },
            { name: 'graphql', test: /node_modules\/(@urql|@0no-co|wonka|graphql-ws)\/|src\/(graphql|live)\//, priority: 2 },
            {
              name: 'house',
              test: /src\/(i18n|session|app|board)\/|src\/ui\/Ui(Avatar|Badge|Button|Chip|Empty|IconButton|Menu|Select|Skeleton)\./,
              minShareCount: 2,
              priority: 1,
            },
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
    },
  },
})
