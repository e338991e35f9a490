import type { HtmlTagDescriptor, Plugin } from 'vite'

interface First {
  /** Runs before the program, which imports it, too. */
  script: string
  /** Imported a moment later in any case: here the words in the language of most. */
  preload: string
}

/** Has the page fetch some of its chunks sooner than the browser would find out about them. */
export function first({ script, preload }: First): Plugin {
  return {
    name: 'first',
    apply: 'build',
    transformIndexHtml(_html, { bundle = {}, path }) {
      if (path !== '/index.html') return []
      const addressOf = (module: string): string => {
        const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module)))
        if (!chunk) throw new Error(`there is no chunk of ${module}`)
        return `/${chunk.fileName}`
      }
      const tags: HtmlTagDescriptor[] = [
        { tag: 'script', attrs: { type: 'module', async: true, crossorigin: true, fetchpriority: 'high', src: addressOf(script) } },
        { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: addressOf(preload) } },
      ]
      return tags.map((tag) => ({ ...tag, injectTo: 'head-prepend' }))
    },
  }
}
