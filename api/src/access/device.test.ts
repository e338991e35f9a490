import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`${windows} Chrome/120.0.0.0 Safari/537.36`, 'Chrome · Windows'],
  [`${windows} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0`, 'Edge · Windows'],
  [
    'Mozilla/5.0 (Linux; Android 12; HarmonyOS) AppleWebKit/537.36 Chrome/99 Mobile Safari/537.36 MicroMessenger/8.0',
    '微信 WeChat · HarmonyOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1',
    'Safari · iPhone',
  ],
  ['curl/8.5.0', 'curl/8.5.0'],
  [`\u001b[31mred ${'x'.repeat(100)}`, `[31mred ${'x'.repeat(32)}`],
  ['', null],
  [undefined, null],
])('%s is %s', (agent, device) => {
  expect(deviceOf(agent)).toBe(device)
})
