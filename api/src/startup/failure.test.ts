import { describe, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { explainStartFailure } from './failure.ts'

const config = readConfig({ PORT: '4100', DATA_DIR: '/srv/board' })
const thrown = (code: string, syscall?: string) => Object.assign(new Error(`${code}: …`), { code, syscall })

describe('why the program could not start', () => {
  it.each([
    ['a busy port', thrown('EADDRINUSE', 'listen'), /4100 .*in use.* PORT/],
    ['an address of another machine', thrown('EADDRNOTAVAIL', 'listen'), /localhost:4100.*HOST/],
    ['a host name nobody knows', thrown('ENOTFOUND', 'getaddrinfo'), /HOST/],
    ['a folder that cannot be written', thrown('EACCES', 'open'), /\/srv\/board cannot be written/],
    ['a full disk, from the operating system', thrown('ENOSPC', 'write'), /disk is full/],
    ['a full disk, from PostgreSQL', thrown('53100'), /disk is full/],
  ])('%s gets one sentence', (_, error, sentence) => {
    const said = explainStartFailure(error, config)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('\n')
  })

  it('a mistake in the program is not dressed up', () => {
    expect(explainStartFailure(new TypeError('x is not a function'), config)).toBeUndefined()
  })
})
