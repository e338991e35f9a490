import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { HeaviestFirst } from './support/heaviest-first.sequencer.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// Vite prefers graphql's ES modules where Node loads CommonJS: two copies, and neither knows the other's types.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: HeaviestFirst },
    reporters: ['default', './tests/support/closing-line.reporter.ts'],
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['api/src/**/*.test.ts', 'web/src/**/*.test.ts'],
          setupFiles: ['tests/support/chinese-reader.ts'],
          testTimeout: 30_000,
          // As many as for the rest: they run among it.
          maxWorkers: 3,
          isolate: false,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          pool: 'forks',
          // One more than the least of cores: much of it waits, for a line to come back or a page to be painted.
          maxWorkers: 3,
          // One file after the other in the same process: the API is loaded, and gets quick, once. None leaves anything behind.
          isolate: false,
          // A busy machine is slow, not wrong: what waits in vain says so itself before this.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          // What is shipped is what is tested: the built API, loaded by Node itself.
          server: { deps: { external: [/\/api\/dist\//] } },
        },
      },
    ],
  },
})
