import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// @ts-expect-error -- scripts are plain JavaScript
import { contractChange } from '../../scripts/contract-change.mjs'

const check = contractChange as (given: { root: string }) => Promise<string | undefined>
const whole = 'type Query {\n  issue: String\n  need: String\n}\n'
const broken = 'type Query {\n  issue: String\n}\n'

let root: string
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root, stdio: 'pipe' })
const write = (file: string, text: string) => writeFileSync(join(root, file), text)
const commit = () => [git('add', '-A'), git('commit', '-q', '-m', 'A change')]

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'contract-change-'))
  mkdirSync(join(root, 'schema'))
  mkdirSync(join(root, 'docs/decisions'), { recursive: true })
  git('init', '-q', '-b', 'main')
  write('schema/schema.graphql', whole)
  commit()
})
afterEach(() => rmSync(root, { recursive: true }))

describe('A change of the contract', () => {
  it('may add', async () => {
    write('schema/schema.graphql', whole.replace('}', '  offer: String\n}'))
    expect(await check({ root })).toBeUndefined()
  })

  it('may not break before it is committed', async () => {
    write('schema/schema.graphql', broken)
    await expect(check({ root })).rejects.toThrow('Query.need was removed.')
  })

  it('may not break on main', async () => {
    write('schema/schema.graphql', broken)
    commit()
    await expect(check({ root })).rejects.toThrow('Query.need was removed.')
  })

  it('may not break in any commit of a branch', async () => {
    git('checkout', '-q', '-b', 'mine')
    write('schema/schema.graphql', broken)
    commit()
    write('README.md', 'More.')
    commit()
    await expect(check({ root })).rejects.toThrow('Query.need was removed.')
  })

  it('may break what a decision note of the same change says', async () => {
    write('schema/schema.graphql', broken)
    write('docs/decisions/0001-fewer.md', '- Query.need was removed.\n')
    expect(await check({ root })).toBeUndefined()
    commit()
    expect(await check({ root })).toBeUndefined()
  })

  it('is not covered by a note of an earlier change', async () => {
    write('docs/decisions/0001-fewer.md', '- Query.need was removed.\n')
    commit()
    write('schema/schema.graphql', broken)
    commit()
    await expect(check({ root })).rejects.toThrow('Query.need was removed.')
  })

  it('says so where there is no history', async () => {
    rmSync(join(root, '.git'), { recursive: true })
    expect(await check({ root })).toContain('nothing to compare with')
  })
})
