import 'reflect-metadata'
import { resetAtConsole } from '../access/reset-at-console.ts'
import { readConfig } from '../config.ts'
import { HANDED_OVER_DAYS } from '../people/handed-over.ts'
import { answersTo } from './console.ts'
import { connect } from './database.ts'
import { exitExplaining } from './failure.ts'

const QUESTIONS = {
  account: '账号 Account',
  password: '临时密码(至少 10 个字符) Password to hand over, 10 characters or more',
} as const

try {
  const config = readConfig(process.env)
  const given = await answersTo('admin:reset', QUESTIONS)
  const { database, close } = await connect(config, (line) => console.log(`· ${line}`))
  try {
    const { name, subdistrict } = await resetAtConsole(database, given)
    console.log(
      `已重置 Reset: ${given.account}(${name}, ${subdistrict})。${HANDED_OVER_DAYS} 天内用它登录并换成自己的密码。Sign in with it within ${HANDED_OVER_DAYS} days, and set another one.`,
    )
  } finally {
    await close()
  }
  process.exit(0)
} catch (error) {
  exitExplaining(error)
}
