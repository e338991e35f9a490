import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'

/** A setting that cannot be used. The message is one sentence, in both languages, that says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface Config {
  production: boolean
  /** 0 takes any free port. */
  port: number
  host: string
  /** An existing PostgreSQL; undefined: the embedded one in `dataDir`. */
  databaseUrl: string | undefined
  /** The same database past the pooler, where `databaseUrl` leads to one. */
  databaseDirectUrl: string | undefined
  /** Carries hints between processes in PostgreSQL's place. */
  natsUrl: string | undefined
  dataDir: string
  /** Load the demo sub-district on the first start and offer its accounts on the sign-in page. */
  demo: boolean
  /** 32 bytes that sign cursors and encrypt contact details; undefined: kept in `dataDir`, made on the first start. */
  secretKey: Buffer | undefined
  /** Where users reach the server, no slash at the end; undefined: the address it listens on. */
  publicUrl: string | undefined
  /** Origins other than the server's own from which browsers may open sockets. */
  allowedOrigins: string[]
  /** Take the client's address from X-Forwarded-For: only behind a proxy that sets it. */
  trustProxy: boolean
  /** How long requests are still taken once the server has said that it is about to stop, milliseconds. */
  drainMs: number
  /** How many times the usual figures an account, a token or an address may use; 0 for no bounds. */
  budgets: number
  logLevel: LogLevel
  /** Months the change log is kept for; null: for ever. */
  logRetentionMonths: number | null
}

type Environment = Record<string, string | undefined>

const KEY_BYTES = 32
const MOST_DRAIN_SECONDS = 60
const MOST_BUDGETS = 10_000
const DEFAULT_DATA_DIR = fileURLToPath(new URL('../../.data', import.meta.url))

/** Reads all settings; an empty variable counts as not set. */
export function readConfig(env: Environment): Config {
  const value = (name: string) => env[name]?.trim() || undefined
  const production = value('NODE_ENV') === 'production'
  const publicUrl = originOf('PUBLIC_URL', value('PUBLIC_URL'))
  const demo = flag('DEMO', value('DEMO')) ?? !production
  if (demo && production) {
    throw new ConfigError(
      '生产环境不能加载演示数据:请去掉 DEMO。Demo accounts have a public password: remove DEMO where NODE_ENV is production.',
    )
  }
  const secretKey = keyOf(value('SECRET_KEY'))
  if (!secretKey && production) {
    throw new ConfigError(
      '生产环境须设置 SECRET_KEY(32 字节的 base64,可用 openssl rand -base64 32 生成)。Set SECRET_KEY to 32 bytes in base64, for instance from: openssl rand -base64 32.',
    )
  }
  if (value('DATABASE_DIRECT_URL') && !value('DATABASE_URL')) {
    throw new ConfigError(
      'DATABASE_DIRECT_URL 须与 DATABASE_URL 一同设置。DATABASE_DIRECT_URL goes with DATABASE_URL: set both or neither.',
    )
  }
  return {
    production,
    port: portOf(value('PORT')),
    // The demo's password is public: unless this is production, only this machine is listened to.
    host: value('HOST') ?? (production ? '0.0.0.0' : 'localhost'),
    databaseUrl: databaseUrlOf('DATABASE_URL', value('DATABASE_URL')),
    databaseDirectUrl: databaseUrlOf('DATABASE_DIRECT_URL', value('DATABASE_DIRECT_URL')),
    natsUrl: natsUrlOf(value('NATS_URL')),
    dataDir: resolve(value('DATA_DIR') ?? DEFAULT_DATA_DIR),
    demo,
    secretKey,
    publicUrl,
    allowedOrigins: (value('ALLOWED_ORIGINS')?.split(',') ?? []).flatMap((origin) => originOf('ALLOWED_ORIGINS', origin.trim()) ?? []),
    trustProxy: flag('TRUST_PROXY', value('TRUST_PROXY')) ?? false,
    drainMs: drainOf(value('DRAIN_SECONDS') ?? (production ? '5' : '0')),
    budgets: budgetsOf(value('BUDGETS') ?? '1'),
    logLevel: logLevelOf(value('LOG_LEVEL')) ?? (production ? 'info' : 'warn'),
    logRetentionMonths: monthsOf('LOG_RETENTION_MONTHS', value('LOG_RETENTION_MONTHS')),
  }
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 4000)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new ConfigError(`PORT 应为 0–65535 的整数,现为“${text}”。PORT is a whole number from 0 to 65535, not “${text}”.`)
}

/** The value may hold a password: it is not repeated. */
function databaseUrlOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (/^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new ConfigError(
    `${name} 应形如 postgres://用户:密码@主机:5432/数据库。${name} must look like postgres://user:password@host:5432/database.`,
  )
}

/** The value may hold a password: it is not repeated. */
function natsUrlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const isOne = (each: string): boolean => ['nats:', 'tls:'].includes(URL.parse(each.trim())?.protocol ?? '')
  if (text.split(',').every(isOne)) return text
  throw new ConfigError(
    'NATS_URL 应形如 nats://主机:4222 或 tls://用户:密码@主机:4222,多个以逗号分隔。NATS_URL must look like nats://host:4222 or tls://user:password@host:4222, several separated by commas.',
  )
}

function drainOf(text: string): number {
  const seconds = Number(text)
  if (seconds >= 0 && seconds <= MOST_DRAIN_SECONDS) return seconds * 1_000
  throw new ConfigError(
    `DRAIN_SECONDS 应为 0–${MOST_DRAIN_SECONDS} 的数,现为“${text}”。DRAIN_SECONDS is a number from 0 to ${MOST_DRAIN_SECONDS}, not “${text}”.`,
  )
}

function budgetsOf(text: string): number {
  const factor = Number(text)
  if (factor >= 0 && factor <= MOST_BUDGETS) return factor
  throw new ConfigError(`BUDGETS 应为 0–${MOST_BUDGETS} 的数,现为“${text}”。BUDGETS is a number from 0 to ${MOST_BUDGETS}, not “${text}”.`)
}

function keyOf(text: string | undefined): Buffer | undefined {
  if (text === undefined) return undefined
  const key = Buffer.from(text, 'base64')
  if (key.length === KEY_BYTES) return key
  throw new ConfigError(
    'SECRET_KEY 应为 32 字节的 base64。SECRET_KEY must be 32 bytes in base64, for instance from: openssl rand -base64 32.',
  )
}

function originOf(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin
  throw new ConfigError(
    `${name} 应为 https://board.example.cn 这样的地址,现为“${text}”。${name} holds addresses like https://board.example.cn, not “${text}”.`,
  )
}

function flag(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (['1', 'true', 'yes', 'on'].includes(text.toLowerCase())) return true
  if (['0', 'false', 'no', 'off'].includes(text.toLowerCase())) return false
  throw new ConfigError(`${name} 应为 1 或 0,现为“${text}”。${name} is 1 or 0, not “${text}”.`)
}

function logLevelOf(text: string | undefined): LogLevel | undefined {
  const level = LOG_LEVELS.find((each) => each === text)
  if (text === undefined || level) return level
  throw new ConfigError(
    `LOG_LEVEL 应为 ${LOG_LEVELS.join('、')} 之一,现为“${text}”。LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}, not “${text}”.`,
  )
}

/** At least two, so that all a board may resume from is kept whatever the day. */
function monthsOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null
  const months = Number(text)
  if (Number.isInteger(months) && months >= 2 && months <= 1_200) return months
  throw new ConfigError(`${name} 应为 2–1200 的整数,现为“${text}”。${name} is a whole number from 2 to 1200, not “${text}”.`)
}
