import { expect, test } from 'vitest'
import { endOf } from './over.ts'

const every = [1, 2, 3, 4, 5, 6, 7]
// 2026-12-01 is a Tuesday.
test.each([
  [
    'a morning',
    { windows: [{ weekdays: every, from: '08:00', to: '10:00' }], startsOn: '2026-12-01', endsOn: '2026-12-01' },
    '2026-12-01T10:00:00+08:00',
  ],
  [
    'a night',
    { windows: [{ weekdays: every, from: '22:00', to: '08:00' }], startsOn: '2026-12-01', endsOn: '2026-12-01' },
    '2026-12-02T08:00:00+08:00',
  ],
  [
    'a whole day',
    { windows: [{ weekdays: every, from: '00:00', to: '24:00' }], startsOn: '2026-12-01', endsOn: '2026-12-01' },
    '2026-12-02T00:00:00+08:00',
  ],
  [
    'Tuesdays, up to a Friday',
    { windows: [{ weekdays: [2], from: '18:00', to: '20:00' }], startsOn: '2026-11-24', endsOn: '2026-12-04' },
    '2026-12-01T20:00:00+08:00',
  ],
  [
    'two windows',
    {
      windows: [
        { weekdays: every, from: '20:00', to: '22:00' },
        { weekdays: every, from: '08:00', to: '09:00' },
      ],
      startsOn: '2026-12-01',
      endsOn: '2026-12-02',
    },
    '2026-12-02T22:00:00+08:00',
  ],
])('%s ends when its last hour does', (_, plan, end) => expect(endOf(plan)).toEqual(new Date(end)))
