import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT, StepFailed } from './progress.mjs'

const CONTRACT = 'schema/schema.graphql'
const NOTES = 'docs/decisions'
const { buildSchema, findBreakingChanges } = createRequire(join(ROOT, 'api/package.json'))('graphql')

/** No client breaks by surprise: what of the contract a change breaks stands, sentence by sentence, in a decision note of the same change. */
export async function contractChange({ root = ROOT } = {}) {
  const base = baseOf(root)
  if (!base) return '没有可比较的历史 nothing to compare with: no history here'
  const before = buildSchema(git(root, 'show', `${base}:${CONTRACT}`))
  const broken = findBreakingChanges(before, buildSchema(readFileSync(join(root, CONTRACT), 'utf8'))).map(({ description }) => description)
  const notes = notesSince(root, base)
  const unsaid = broken.filter((sentence) => !notes.includes(sentence))
  if (unsaid.length === 0) return undefined
  throw new StepFailed(
    `接口契约有不兼容变更。请保留并标注 @deprecated，或在本次变更的决策记录(${NOTES})中逐句写明：\n` +
      `The contract breaks its clients. Keep it and say @deprecated, or quote each sentence in a note of ${NOTES} that comes with the change:\n` +
      unsaid.map((sentence) => `  ${sentence}`).join('\n'),
  )
}

/** The commit this change begins at: where it left main; on main itself the commit before, unless the contract is changed but not committed. */
function baseOf(root) {
  const head = tried(root, 'rev-parse', 'HEAD')
  if (!head) return null
  for (const main of ['origin/main', 'main']) {
    const fork = tried(root, 'merge-base', 'HEAD', main)
    if (fork && fork !== head) return fork
  }
  if (tried(root, 'status', '--porcelain', '--', CONTRACT)) return head
  const previous = tried(root, 'rev-parse', 'HEAD~1')
  return previous && tried(root, 'ls-tree', previous, '--', CONTRACT) ? previous : null
}

/** What was written into decision notes since, committed or not. */
function notesSince(root, base) {
  const written = git(root, 'diff', base, '--unified=0', '--', NOTES).split('\n')
  const added = written.filter((line) => line.startsWith('+') && !line.startsWith('+++')).map((line) => line.slice(1))
  const fresh = git(root, 'ls-files', '--others', '--exclude-standard', '--', NOTES).split('\n').filter(Boolean)
  return [...added, ...fresh.map((file) => readFileSync(join(root, file), 'utf8'))].join('\n')
}

function git(root, ...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 }).trim()
}

function tried(root, ...args) {
  try {
    return git(root, ...args)
  } catch {
    return null
  }
}
