import type { Config } from '../config.ts'
import { demoAccounts, demoPassword } from '../demo/accounts.ts'

/** The last lines of a start: where to go, and whom to be there. */
export function announce(url: string, config: Config): void {
  console.log(`\n双社已启动 Shuangshe is running: ${config.publicUrl ?? here(url, config.host)}`)
  if (config.demo) {
    console.log(`演示账号(密码均为 ${demoPassword}) Demo accounts, all with the password ${demoPassword}:`)
    const width = Math.max(...demoAccounts.map(({ account }) => account.length))
    for (const { account, name, role } of demoAccounts) console.log(`  ${account.padEnd(width)}  ${name} · ${role}`)
  } else {
    console.log('首位管理员由 pnpm admin:create 创建 The first administrator is created by pnpm admin:create')
  }
  if (config.publicUrl?.startsWith('https:') && !config.trustProxy) {
    console.warn(
      '警告：PUBLIC_URL 是 https，而 TRUST_PROXY 未设：登录 Cookie 不带 Secure，所有用户共用一个地址限次。代理写入 X-Forwarded-For 时请设 TRUST_PROXY=1。Warning: PUBLIC_URL is https and TRUST_PROXY is not set: cookies are sent without Secure, and all users count as one address. Behind a proxy that sets X-Forwarded-For, set TRUST_PROXY=1.',
    )
  }
  console.log('按 Ctrl-C 停止 Press Ctrl-C to stop')
}

/** The name people know for this machine, where the server listens on it. */
function here(url: string, host: string): string {
  return ['localhost', '0.0.0.0', '::'].includes(host) ? `http://localhost:${new URL(url).port}` : url
}
