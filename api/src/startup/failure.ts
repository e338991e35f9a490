import { type Config, ConfigError } from '../config.ts'
import { EmbeddedPostgresFailure, explainFailure } from '../database/embedded/failure.ts'
import { DatabaseProblem } from '../database/problems.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sayRefusal } from '../kernel/refusal.words.ts'

const FOLDER_TROUBLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC', 'EDQUOT', '53100']

/** Why the program could not start, in one sentence that says what to do; undefined for what only a developer can judge. */
export function explainStartFailure(error: unknown, config?: Pick<Config, 'port' | 'host' | 'dataDir'>): string | undefined {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresFailure || error instanceof DatabaseProblem) return error.message
  if (error instanceof Refusal) return `${sayRefusal(error.code, error.facts, 'zh')} ${sayRefusal(error.code, error.facts, 'en')}`
  const { code, syscall } = error as NodeJS.ErrnoException
  if (config === undefined) return undefined
  const { port, host, dataDir } = config
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用,请用 PORT 换一个。Port ${port} is in use: choose another one with PORT.`
  }
  if (syscall === 'listen' || syscall === 'getaddrinfo') {
    return `无法监听 ${host}:${port},请检查 HOST 和 PORT。Cannot listen on ${host}:${port}: check HOST and PORT.`
  }
  if (code !== undefined && FOLDER_TROUBLE.includes(code)) {
    return explainFailure(code === '53100' ? Object.assign(new Error(), { code: 'ENOSPC' }) : error, dataDir).message
  }
  return undefined
}

export function exitExplaining(error: unknown, config?: Config): never {
  console.error(explainStartFailure(error, config) ?? error)
  process.exit(1)
}
