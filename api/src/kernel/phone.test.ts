import { expect, it } from 'vitest'
import { maskPhone } from './phone.ts'

it.each([
  ['13800001234', '138****1234'],
  ['+8613800001234', '+86****1234'],
  ['057188001234', '057****1234'],
  ['1234567', '****67'],
  ['88001234', '****34'],
])('of the number %s no more is shown than %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown)
})
