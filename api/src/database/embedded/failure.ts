/** The embedded database cannot run. The message is one sentence, in both languages, that says what to do. */
export class EmbeddedPostgresFailure extends Error {
  override readonly name = 'EmbeddedPostgresFailure'
}

export function unwritableFolder(folder: string): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(
    `数据文件夹不可写:${folder},请检查权限或用 DATA_DIR 换一处。The data folder ${folder} cannot be written: check its permissions or choose another one with DATA_DIR.`,
  )
}

export function fullDisk(folder: string): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(
    `磁盘已满,数据库无法在 ${folder} 写入,请先腾出空间。The disk is full, the database cannot write to ${folder}: free some space first.`,
  )
}

export function otherMajorVersion(folder: string, found: string, expected: string): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(
    `${folder} 中是 PostgreSQL ${found} 的数据,本程序自带的是 ${expected};请用 DATA_DIR 换一处,或先迁移数据。` +
      `${folder} holds data of PostgreSQL ${found}, but ${expected} is built in: choose another folder with DATA_DIR or migrate the data first.`,
  )
}

export function noBinaries(platform: string): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(
    `本平台(${platform})没有自带的 PostgreSQL,请用 DATABASE_URL 指定一个(15 及以上)。` +
      `There is no built-in PostgreSQL for this platform (${platform}): name one (15 or newer) with DATABASE_URL.`,
  )
}

/** Turns what the operating system or PostgreSQL said into a sentence; `folder` is what the reader can act on. */
export function explainFailure(cause: unknown, folder: string): EmbeddedPostgresFailure {
  if (cause instanceof EmbeddedPostgresFailure) return cause
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  const text = cause instanceof Error ? cause.message : String(cause)
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device|Disk quota exceeded/.test(text)) return fullDisk(folder)
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code ?? '')) return unwritableFolder(folder)
  if (/Permission denied|Read-only file system|has wrong ownership/.test(text)) return unwritableFolder(folder)
  const said = text.match(/(?:FATAL|PANIC|error):\s+(.+)/)?.[1] ?? text.trim().split('\n').at(-1) ?? ''
  return new EmbeddedPostgresFailure(
    `自带的 PostgreSQL 无法启动(${said}),日志在 ${folder}。The built-in PostgreSQL could not start (${said}): its log is in ${folder}.`,
    { cause },
  )
}
