import { expect, test } from 'vitest'
import { readView, writeView, type View } from './view.ts'

const opening: View = { part: 'desk', of: 'needs', all: false, search: '', chosen: null }

test('a campaign opens at its desk, with an address that says nothing more', () => {
  expect(readView({})).toEqual(opening)
  expect(writeView(opening)).toEqual({})
})

test('what is on screen can be sent as an address', () => {
  const view: View = { part: 'plan', of: 'offers', all: true, search: '会计', chosen: 12 }
  expect(readView(writeView(view) as Record<string, string>)).toEqual(view)
})

test('what an address cannot mean counts as not said', () => {
  expect(readView({ part: 'none', of: ['offers'], all: 'yes', chosen: '-3' })).toEqual(opening)
  expect(readView({ chosen: 'x' }).chosen).toBeNull()
})
