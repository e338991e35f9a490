import { createSecretKey } from 'node:crypto'
import { expect, it } from 'vitest'
import { CursorCodec } from './cursor.ts'

const codec = new CursorCodec(createSecretKey(Buffer.alloc(32, 1)))
const cursor = {
  epoch: '0d0b2c9e-8b1f-4c3a-9d57-1f2e3d4c5b6a',
  subdistrictId: '01a2092c-009e-7572-842e-600df025a176',
  pos: 2 ** 40 + 7,
  rights: 2 ** 32 - 3,
}

it('a cursor comes back as it was', () => {
  expect(codec.decode(codec.encode(cursor))).toEqual(cursor)
})

it('the same position gives the same cursor, another one another', () => {
  expect(codec.encode(cursor)).toBe(codec.encode({ ...cursor }))
  expect(codec.encode(cursor)).not.toBe(codec.encode({ ...cursor, pos: cursor.pos + 1 }))
  expect(codec.encode(cursor)).not.toBe(codec.encode({ ...cursor, rights: 0 }))
})

it.each([
  ['nothing', ''],
  ['words', 'not a cursor'],
  ['one of another installation', new CursorCodec(createSecretKey(Buffer.alloc(32, 2))).encode(cursor)],
  ['one with a changed position', changed(codec.encode(cursor))],
])('%s is refused', (_, text) => {
  expect(() => codec.decode(text)).toThrow('INVALID_CURSOR')
})

function changed(text: string): string {
  const bytes = Buffer.from(text, 'base64url')
  bytes[37]! ^= 1
  return bytes.toString('base64url')
}
