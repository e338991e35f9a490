import { expect, test } from 'vitest'
import { latestOnly } from './combobox.ts'

test('an answer that comes after a newer question is dropped', async () => {
  const answers: ((value: string) => void)[] = []
  const find = latestOnly((words: string) => new Promise<string>((resolve) => answers.push(() => resolve(words))))
  const slow = find('仙')
  const fast = find('仙林')
  answers[1]!('')
  answers[0]!('')
  expect(await fast).toBe('仙林')
  expect(await slow).toBeUndefined()
})
