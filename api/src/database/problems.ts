type Kind =
  | 'UNREACHABLE'
  | 'REFUSED'
  | 'NO_DATABASE'
  | 'TOO_OLD'
  | 'NOT_UTF8'
  | 'NOT_DURABLE'
  | 'POOLED'
  | 'NO_LIMITS'
  | 'ANOTHER_DATABASE'
  | 'DISK_FULL'
  | 'BAD_URL'

const sentences: Record<Kind, (fact: string) => string> = {
  UNREACHABLE: (fact) =>
    `连不上数据库 ${fact}：请确认 PostgreSQL 已启动、DATABASE_URL 正确。 Can’t reach the database at ${fact}: check that PostgreSQL runs and DATABASE_URL is right.`,
  REFUSED: (fact) =>
    `数据库拒绝登录（${fact}）：请检查 DATABASE_URL 中的用户名和密码。 The database refused the sign-in (${fact}): check user and password in DATABASE_URL.`,
  NO_DATABASE: (fact) =>
    `数据库不存在（${fact}）：请先创建它，或改 DATABASE_URL。 There is no such database (${fact}): create it or change DATABASE_URL.`,
  TOO_OLD: (fact) => `需要 PostgreSQL 15 或更新，这里是 ${fact}。 PostgreSQL 15 or newer is needed; this is ${fact}.`,
  NOT_UTF8: (fact) => `数据库须为 UTF8 编码，这里是 ${fact}。 The database must be encoded in UTF8; this one is ${fact}.`,
  NOT_DURABLE: (fact) =>
    `数据库关闭了 ${fact}，可能丢失已确认的数据：请打开后再启动。 ${fact} is off, acknowledged data could be lost: turn it on and start again.`,
  POOLED: (fact) =>
    `DATABASE_URL 通向连接池（${fact} 不起作用）：请另设 DATABASE_DIRECT_URL，绕过连接池直连同一数据库。 DATABASE_URL leads to a pooler (${fact} is not taken): set DATABASE_DIRECT_URL as well, to the same database past it.`,
  NO_LIMITS: (fact) =>
    `连接池后的连接没有时限：请对该用户执行 ALTER ROLE … IN DATABASE …（${fact}），然后让连接池重新连接。 Connections behind the pooler have no time limits: give the role its own by ALTER ROLE … IN DATABASE … (${fact}), then let the pooler reconnect.`,
  ANOTHER_DATABASE: (fact) => `${fact} 与 DATABASE_URL 不是同一个数据库。 ${fact} leads to another database than DATABASE_URL.`,
  DISK_FULL: (fact) => `磁盘已满：请腾出空间后再启动（${fact}）。 The disk is full: make room and start again (${fact}).`,
  BAD_URL: (fact) =>
    `DATABASE_URL 写法不对，应为 postgres://用户:密码@主机:端口/库名。 DATABASE_URL is malformed (${fact}); it reads postgres://user:password@host:port/name.`,
}

/** Why the database can't be used, as one sentence that says what to do. */
export class DatabaseProblem extends Error {
  readonly kind: Kind
  constructor(kind: Kind, fact: string) {
    super(sentences[kind](fact))
    this.kind = kind
  }
}

/** Turns what the driver threw while opening into a `DatabaseProblem`; what it doesn't know it returns unchanged. */
export function explainDatabaseError(error: unknown, url: string): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseProblem) return error
  const code = 'code' in error ? String(error.code) : ''
  if (!URL.canParse(url)) return new DatabaseProblem('BAD_URL', 'invalid URL')
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', '57P03'].includes(code)) {
    return new DatabaseProblem('UNREACHABLE', addressOf(url))
  }
  // PgBouncer, asked for a setting it doesn't know.
  if (code === '08P01' && error.message.includes('startup parameter')) return new DatabaseProblem('POOLED', error.message)
  if (code === '28P01' || code === '28000') return new DatabaseProblem('REFUSED', error.message)
  if (code === '3D000') return new DatabaseProblem('NO_DATABASE', error.message)
  if (code === '53100' || code === 'ENOSPC') return new DatabaseProblem('DISK_FULL', error.message)
  return error
}

/** Host, port and name: never the password. */
function addressOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || 5432}${pathname}`
}
