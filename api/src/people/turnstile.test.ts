import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Turnstile } from './turnstile.ts'

/** A task that lasts until it is told to end. */
function task(turnstile: Turnstile, name: string, log: string[]) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const done = turnstile.pass(async () => {
    log.push(name)
    await promise
  })
  return { end: resolve, done }
}

test('lets only so many through at once, the others in the order they came', async () => {
  const turnstile = new Turnstile(2, 10)
  const log: string[] = []
  const [first, second, third, fourth] = ['first', 'second', 'third', 'fourth'].map((name) => task(turnstile, name, log))
  await setImmediate()
  expect(log).toEqual(['first', 'second'])
  second!.end()
  await second!.done
  expect(log).toEqual(['first', 'second', 'third'])
  for (const each of [first!, third!, fourth!]) each.end()
  await Promise.all([first!.done, third!.done, fourth!.done])
  expect(log).toEqual(['first', 'second', 'third', 'fourth'])
})

test('gives its place free when a task fails', async () => {
  const turnstile = new Turnstile(1, 1)
  await expect(turnstile.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(turnstile.pass(async () => 'next')).resolves.toBe('next')
})

test('turns away whoever would make the queue too long', async () => {
  const turnstile = new Turnstile(1, 1)
  const log: string[] = []
  const running = task(turnstile, 'running', log)
  const waiting = task(turnstile, 'waiting', log)
  await expect(turnstile.pass(async () => 'too late')).rejects.toMatchObject({ code: 'RATE_LIMITED' })
  running.end()
  waiting.end()
  await Promise.all([running.done, waiting.done])
  expect(log).toEqual(['running', 'waiting'])
})
