import type { Plugin } from 'vite'

/** Has the page fetch a chunk that is imported a moment later in any case: here the words in the language of most. */
export function preload(module: string): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml(_html, { bundle = {}, path }) {
      const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module))
      if (!chunk || path !== '/index.html') return []
      return [{ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` }, injectTo: 'head' }]
    },
  }
}
