import { describe, expect, it } from 'vitest'
import { nobody } from './account.ts'
import { explainFailure, fullDisk, unwritableFolder } from './failure.ts'

const folder = '/srv/board'
const thrown = (code: string) => Object.assign(new Error(`${code}: …`), { code })

describe('what stops the embedded database is said in one sentence', () => {
  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'])('%s: the folder cannot be written', (code) => {
    expect(explainFailure(thrown(code), folder).message).toBe(unwritableFolder(folder).message)
  })

  it.each([
    ['from the operating system', thrown('ENOSPC')],
    ['from initdb', new Error('initdb: error: could not create file "x": No space left on device')],
    ['from the server', new Error('FATAL:  could not write lock file "postmaster.pid": No space left on device')],
  ])('a full disk, %s', (_, cause) => {
    expect(explainFailure(cause, folder).message).toBe(fullDisk(folder).message)
  })

  it('anything else: PostgreSQL’s own reason and where its log is', () => {
    const { message } = explainFailure(new Error('LOG:  starting\nFATAL:  invalid value for parameter "port": "x"\n'), folder)
    expect(message).toContain('invalid value for parameter "port": "x"')
    expect(message).toContain(folder)
  })
})

describe('the account PostgreSQL runs as when started by root', () => {
  it('is nobody, by the numbers of this machine', () => {
    expect(nobody('root:x:0:0::/root:/bin/sh\nnobody:x:99:98:Nobody:/:/sbin/nologin\n')).toEqual({ uid: 99, gid: 98 })
  })

  it('has the usual numbers where no such line exists', () => {
    expect(nobody('root:x:0:0::/root:/bin/sh\n')).toEqual({ uid: 65534, gid: 65534 })
  })
})
