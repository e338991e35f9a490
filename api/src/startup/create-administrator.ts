import 'reflect-metadata'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../config.ts'
import { createFirstAdministrator } from '../people/first-administrator.ts'
import { connect } from './database.ts'
import { exitExplaining } from './failure.ts'

const QUESTIONS = {
  subdistrict: '街道名称 Name of the sub-district',
  account: '管理员账号 Account of the administrator',
  name: '管理员姓名 Name of the administrator',
  password: '密码(至少 10 个字符) Password, 10 characters or more',
} as const
type Answers = Record<keyof typeof QUESTIONS, string>

/** Flags first; what is missing is asked for. A password in a flag is visible to others on the machine: better typed. */
async function answers(): Promise<Answers> {
  const options = Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, { type: 'string' as const }]))
  const { values } = parseArgs({ args: process.argv.slice(2).filter((word) => word !== 'admin:create' && word !== '--'), options })
  let isMuted = false
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      if (!isMuted) process.stdout.write(chunk)
      done()
    },
  })
  const terminal = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY })
  const lines = terminal[Symbol.asyncIterator]()
  const given = { ...values } as Partial<Answers>
  for (const [name, question] of Object.entries(QUESTIONS) as [keyof Answers, string][]) {
    while (!given[name]) {
      process.stdout.write(`${question}: `)
      isMuted = name === 'password'
      const { value, done } = await lines.next()
      isMuted = false
      if (name === 'password') console.log()
      if (done) throw new ConfigError(`还缺:${question},可用 --${name} 给出。Still missing: give it with --${name}.`)
      given[name] = String(value).trim()
    }
  }
  terminal.close()
  return given as Answers
}

try {
  const config = readConfig(process.env)
  const { subdistrict, ...person } = await answers()
  const { database, close } = await connect(config, (line) => console.log(`· ${line}`))
  try {
    await createFirstAdministrator(database, { subdistrictName: subdistrict, ...person })
    console.log(`已创建 Created: ${person.account}(${subdistrict})`)
  } finally {
    await close()
  }
  process.exit(0)
} catch (error) {
  exitExplaining(error)
}
