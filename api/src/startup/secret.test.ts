import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadSecret } from './secret.ts'

let dataDir: string
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'shuangshe-secret-'))))
afterEach(() => rmSync(dataDir, { recursive: true }))

it('is made once, kept, and readable by its owner alone', () => {
  const first = loadSecret({ secretKey: undefined, dataDir })
  expect(first).toHaveLength(32)
  expect(loadSecret({ secretKey: undefined, dataDir })).toEqual(first)
  expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600)
})

it('from the settings leaves no file behind', () => {
  const secretKey = Buffer.alloc(32, 7)
  expect(loadSecret({ secretKey, dataDir })).toBe(secretKey)
  expect(() => statSync(join(dataDir, 'secret.key'))).toThrow('ENOENT')
})

it('that was damaged is refused rather than replaced: what it encrypted would be lost', () => {
  writeFileSync(join(dataDir, 'secret.key'), 'c2hvcnQ=')
  expect(() => loadSecret({ secretKey: undefined, dataDir })).toThrow('damaged')
})
