import { expect, test } from 'vitest'
import { expectStrong } from './password-strength.ts'

const context = ['仙林.secretary', '吴敏', '云栖街道']
const judge = (password: string) => expectStrong(password, context, 'newPassword')

test.each([
  ['123456789', 'PASSWORD_WEAK'],
  ['😀😀😀😀😀', 'PASSWORD_WEAK'],
  ['          ', 'PASSWORD_CHARACTERS'],
  ['\u0000'.repeat(10), 'PASSWORD_CHARACTERS'],
  ['good words\u0007', 'PASSWORD_CHARACTERS'],
  ['1234567890', 'PASSWORD_COMMON'],
  ['password12', 'PASSWORD_COMMON'],
  ['P@ssw0rd123', 'PASSWORD_COMMON'],
  ['qwertyuiop', 'PASSWORD_COMMON'],
  ['aaaaaaaaaa', 'PASSWORD_PATTERN'],
  ['abcdefghijkl', 'PASSWORD_PATTERN'],
  ['13800138000', 'PASSWORD_PATTERN'],
  ['不对的密码不对的密码', 'PASSWORD_PATTERN'],
  ['shuangshe-demo', 'PASSWORD_CONTEXT'],
  ['Shuangshe2026', 'PASSWORD_CONTEXT'],
  ['仙林.secretary', 'PASSWORD_CONTEXT'],
  ['secretary2026', 'PASSWORD_CONTEXT'],
  ['吴敏@云栖街道.2026', 'PASSWORD_CONTEXT'],
  ['云栖街道党工委2026', 'PASSWORD_CONTEXT'],
])('%j is refused: %s', async (password, code) => {
  await expect(judge(password)).rejects.toThrow(code)
})

test.each(['街道社区一起办好事情', 'correct horse battery staple', 'aB3kx9Qw2L', `${'很长的一句话'.repeat(3)}，谁也想不到`])(
  '%j is taken',
  async (password) => {
    await expect(judge(password)).resolves.toBeUndefined()
  },
)

test('a password of the greatest length is judged like any other', async () => {
  await expect(judge('p4$$w0rd-and-more/'.repeat(11))).resolves.toBeUndefined()
})
