import { beforeAll, expect, test } from 'vitest'
import { i18n } from '../i18n/i18n.ts'
import common from '../i18n/messages.first.zh.ts'
import { detailText } from './detailText.ts'
import resources from './messages.zh.ts'

beforeAll(() => i18n.global.setLocaleMessage('zh-CN', { common, resources } as never))

const job = {
  degree: 'BACHELOR',
  professions: ['会计', '财管'],
  professionsRequired: false,
  skills: [],
  payMin: 7000,
  payMax: 9000,
  startOn: null,
  wishes: [],
  place: { id: 'p', name: '广利大厦' },
} as const
/** As it reads: what keeps a dot from beginning a line isn’t seen. */
const read: typeof detailText = (resource) => detailText(resource).replaceAll('\u00A0', ' ')
const none = { job: null, training: null, schedule: null, help: null }

test('a post', () => {
  expect(read({ __typename: 'Offer', ...none, job: { ...job } as never })).toBe('本科及以上 · 会计、财管 · 7000–9000 元/月 · 广利大厦')
  expect(read({ __typename: 'Offer', ...none, job: { ...job, professionsRequired: true, payMax: null } as never })).toBe(
    '本科及以上 · 限会计、财管 · 7000 元/月起 · 广利大厦',
  )
})

test('somebody who looks for one', () => {
  const graduate = { ...job, payMax: null, wishes: ['财务'], skills: ['Excel'] }
  expect(read({ __typename: 'Need', ...none, job: graduate as never })).toBe(
    '本科 · 会计、财管 · Excel · 想做财务 · 7000 元/月起 · 广利大厦',
  )
})

test('places by the week, help by the hour, and nothing of what says nothing', () => {
  const schedule = { windows: [{ weekdays: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' }], startsOn: null, endsOn: null }
  expect(read({ __typename: 'Offer', ...none, schedule })).toBe('工作日 18:00–次日 08:00')
  expect(read({ __typename: 'Offer', ...none, help: { skills: ['法律'], hours: 2 } })).toBe('法律 · 每次 2 小时')
  expect(read({ __typename: 'Offer', ...none })).toBe('')
})
