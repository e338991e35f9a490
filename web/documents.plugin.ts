import type { Plugin } from 'vite'

const call = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([\s\S]*?)`\s*,?\s*\)/g
const firstName = /\b(?:query|mutation|subscription)\s+(\w+)|\bfragment\s+(\w+)/

/** Points each `graphql(…)` straight at its generated document, so that the lookup table of all documents is not shipped. */
export function documents(): Plugin {
  return {
    name: 'graphql-documents',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/') || id.includes('/generated/') || !code.includes('graphql(`')) return null
      const names = new Set<string>()
      const transformed = code.replace(call, (whole, source: string) => {
        const found = firstName.exec(source)
        const name = found?.[1] ? `${found[1]}Document` : found?.[2] ? `${found[2]}FragmentDoc` : null
        if (!name) return whole
        names.add(name)
        return name
      })
      if (names.size === 0) return null
      return { code: `import { ${[...names].join(', ')} } from '/src/graphql/generated/graphql.ts'\n${transformed}`, map: null }
    },
  }
}
