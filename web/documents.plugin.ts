import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const generated = fileURLToPath(new URL('src/graphql/generated/graphql.ts', import.meta.url))
const definition = /export const (\w+(?:Document|FragmentDoc)) = new TypedDocumentString\(`([^`]*)`/g
const call = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([\s\S]*?)`\s*,?\s*\)/g
const lookup = /import \{ graphql \} from ["'][^"']+\/generated\/\w+\.ts["'];?\n/
const firstName = /\b(?:query|mutation|subscription)\s+(\w+)|\bfragment\s+(\w+)/

/** Puts the generated text of each document, its fragments included, where `graphql(…)` asks for it: it travels with whoever needs it. */
export function documents(): Plugin {
  return {
    name: 'graphql-documents',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/') || id.includes('/generated/') || !code.includes('graphql(`')) return null
      this.addWatchFile(generated)
      const texts = new Map([...readFileSync(generated, 'utf8').matchAll(definition)].map(([, name, text]) => [name, text]))
      const put = (whole: string, source: string): string => {
        const [, operation, fragment] = firstName.exec(source) ?? []
        const text = texts.get(operation ? `${operation}Document` : `${fragment}FragmentDoc`)
        return text === undefined ? whole : JSON.stringify(text)
      }
      return { code: code.replace(call, put).replace(lookup, ''), map: null }
    },
  }
}
