import 'reflect-metadata'
import { readConfig } from '../config.ts'
import { createFirstAdministrator } from '../people/first-administrator.ts'
import { answersTo } from './console.ts'
import { connect } from './database.ts'
import { exitExplaining } from './failure.ts'

const QUESTIONS = {
  subdistrict: '街道名称 Name of the sub-district',
  account: '管理员账号 Account of the administrator',
  name: '管理员姓名 Name of the administrator',
  password: '密码(至少 10 个字符) Password, 10 characters or more',
} as const

try {
  const config = readConfig(process.env)
  const { subdistrict, ...person } = await answersTo('admin:create', QUESTIONS)
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
