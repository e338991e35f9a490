import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { ConfigError } from '../config.ts'

/**
 * What a command has to know: flags first; what is missing is asked for, a `password` without showing it. One in a flag is visible to
 * others on the machine: better typed.
 */
export async function answersTo<Name extends string>(command: string, questions: Record<Name, string>): Promise<Record<Name, string>> {
  const names = Object.keys(questions) as Name[]
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  const { values } = parseArgs({ args: process.argv.slice(2).filter((word) => word !== command && word !== '--'), options })
  let isMuted = false
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      if (!isMuted) process.stdout.write(chunk)
      done()
    },
  })
  const terminal = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY })
  const lines = terminal[Symbol.asyncIterator]()
  const given = { ...values } as Partial<Record<Name, string>>
  for (const name of names) {
    while (!given[name]) {
      process.stdout.write(`${questions[name]}: `)
      isMuted = name === 'password'
      const { value, done } = await lines.next()
      isMuted = false
      if (name === 'password') console.log()
      if (done) throw new ConfigError(`还缺:${questions[name]},可用 --${name} 给出。Still missing: give it with --${name}.`)
      given[name] = String(value).trim()
    }
  }
  terminal.close()
  return given as Record<Name, string>
}
