import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const key = randomBytes(32)
const production = { NODE_ENV: 'production', SECRET_KEY: key.toString('base64') }

describe('settings', () => {
  it('need nothing on a developer’s machine, which alone is listened to', () => {
    const config = readConfig({})
    expect(config).toMatchObject({
      production: false,
      port: 4000,
      host: 'localhost',
      demo: true,
      databaseUrl: undefined,
      secretKey: undefined,
    })
    expect(config.dataDir).toBe(resolve(import.meta.dirname, '../../.data'))
  })

  it('listen on all addresses and load no demo in production', () => {
    expect(readConfig(production)).toMatchObject({ production: true, host: '0.0.0.0', demo: false, secretKey: key, logLevel: 'info' })
  })

  it('count an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toMatchObject({ port: 4000, databaseUrl: undefined, demo: true })
  })

  it('keep the whole log unless a number of months is given', () => {
    expect(readConfig({}).logRetentionMonths).toBeNull()
    expect(readConfig({ LOG_RETENTION_MONTHS: '36' }).logRetentionMonths).toBe(36)
  })

  it('read origins without their trailing slash', () => {
    const config = readConfig({ PUBLIC_URL: 'https://board.example.cn/', ALLOWED_ORIGINS: 'http://localhost:5173, https://a.cn:8443/' })
    expect(config.publicUrl).toBe('https://board.example.cn')
    expect(config.allowedOrigins).toEqual(['http://localhost:5173', 'https://a.cn:8443'])
  })

  it.each([
    ['PORT', { PORT: '80a' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '4000.5' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://root@localhost/shuangshe' }],
    ['DATABASE_URL', { DATABASE_URL: 'localhost:5432' }],
    ['DATABASE_DIRECT_URL', { DATABASE_DIRECT_URL: 'postgres://u@h/d' }],
    ['DATABASE_DIRECT_URL', { DATABASE_URL: 'postgres://u@h:6432/d', DATABASE_DIRECT_URL: 'h:5432' }],
    ['NATS_URL', { NATS_URL: 'localhost:4222' }],
    ['NATS_URL', { NATS_URL: 'nats://a:4222, b:4222' }],
    ['DRAIN_SECONDS', { DRAIN_SECONDS: 'soon' }],
    ['DRAIN_SECONDS', { DRAIN_SECONDS: '61' }],
    ['SECRET_KEY', { NODE_ENV: 'production' }],
    ['SECRET_KEY', { SECRET_KEY: 'c2hvcnQ=' }],
    ['DEMO', { ...production, DEMO: '1' }],
    ['DEMO', { DEMO: 'maybe' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'board.example.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://board.example.cn/app' }],
    ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'https://a.cn,*' }],
    ['TRUST_PROXY', { TRUST_PROXY: '10.0.0.1' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['LOG_RETENTION_MONTHS', { LOG_RETENTION_MONTHS: '1' }],
    ['LOG_RETENTION_MONTHS', { LOG_RETENTION_MONTHS: 'for ever' }],
  ])('refuse a wrong %s and name it: %o', (name, env) => {
    expect(() => readConfig(env)).toThrow(ConfigError)
    expect(() => readConfig(env)).toThrow(name)
  })

  it.each([
    ['DATABASE_URL', { DATABASE_URL: 'postgre://u:geheim@h/d' }],
    ['DATABASE_DIRECT_URL', { DATABASE_URL: 'postgres://u@h/d', DATABASE_DIRECT_URL: 'postgre://u:geheim@h/d' }],
    ['NATS_URL', { NATS_URL: 'nat://u:geheim@h' }],
  ])('never repeat a password from %s', (_, env) => {
    expect(() => readConfig(env)).toThrow(expect.not.objectContaining({ message: expect.stringContaining('geheim') }))
  })
})
