import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT, StepFailed } from './progress.mjs'

/** What a phone must fetch before the first screen shows, gzipped, in KB. */
const BUDGET = { js: 160, css: 15 }

export function measureWeb() {
  const { js, css } = webSize()
  const found = `JS ${js.toFixed(0)}/${BUDGET.js} KB, CSS ${css.toFixed(0)}/${BUDGET.css} KB`
  if (js > BUDGET.js || css > BUDGET.css) throw new StepFailed(`首屏过大 The first screen is too heavy: ${found}`)
  return found
}

export function webSize() {
  const dist = join(ROOT, 'web/dist')
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(js|css))"/g)]
  const size = (kind) =>
    files.filter((file) => file[2] === kind).reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file[1]))).length / 1024, 0)
  return { js: size('js'), css: size('css') }
}
