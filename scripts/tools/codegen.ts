import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: '../../schema/schema.graphql',
  documents: ['../../web/src/**/*.{ts,vue}', '!../../web/src/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    '../../web/src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        skipTypename: false,
        scalars: { LocalDate: 'string', DateTime: 'string', ChangeCursor: 'string' },
        documentMode: 'string',
      },
    },
    '../../web/src/graphql/generated/lengths.ts': { plugins: ['./lengths-plugin.mjs'] },
  },
}

export default config
