import { expect, test } from 'vitest'
import { calendarFile } from './ics.ts'

const meeting = {
  id: 'm1',
  at: '2026-11-24T06:00:00.000Z',
  place: '仙林社区,二楼',
  title: '道闸协调会',
  text: '议题\n一；二',
  url: 'https://example.test/issues/12',
}
const file = calendarFile(meeting, new Date('2026-11-23T00:00:00Z'))

test('names beginning, end and place', () => {
  expect(file).toContain('DTSTART:20261124T060000Z\r\nDTEND:20261124T070000Z\r\n')
  expect(file).toContain('LOCATION:仙林社区\\,二楼\r\n')
  expect(file).toContain('DESCRIPTION:议题\\n一；二\r\n')
})

test('no line is longer than 75 octets and no character is cut', () => {
  const long = calendarFile({ ...meeting, title: '居民协调会'.repeat(20) }, new Date())
  for (const line of long.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(long.replaceAll('\r\n ', '')).toContain('居民协调会'.repeat(20))
})
