import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

interface Opening {
  script: string
  style: string
  mark: string
}

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8').trim()

/**
 * Puts what one sees before the program is there into the page itself: a script and a style, which the server’s policy names by their
 * hashes, and the mark. The program’s stylesheets come last: before them nothing would be drawn.
 */
export function opening({ script, style, mark }: Opening): Plugin {
  return {
    name: 'opening',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        if (path !== '/index.html') return html
        const picture = read(mark).replace('<svg ', '<svg width="48" height="48" aria-hidden="true" ')
        const stylesheets = html.match(/ *<link rel="stylesheet"[^>]*>\n/g) ?? []
        const page = stylesheets.reduce((rest, sheet) => rest.replace(sheet, ''), html.replace(/<img src="\/favicon.svg"[^>]*>/, picture))
        return {
          html: page.replace('  </body>', `${stylesheets.join('')}  </body>`),
          tags: [
            { tag: 'style', children: read(style), injectTo: 'head' },
            { tag: 'script', children: await bundled(script), injectTo: 'head' },
          ],
        }
      },
    },
  }
}

/** As one script that needs nothing else. */
async function bundled(path: string): Promise<string> {
  const entry = fileURLToPath(new URL(path, import.meta.url))
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, target: ['chrome100', 'safari15.4'], lib: { entry, formats: ['iife'], name: 'opening' } },
  })
  const [result] = [results].flat()
  if (!result || !('output' in result)) throw new Error(`${path} could not be built`)
  return result.output[0].code.trim()
}
