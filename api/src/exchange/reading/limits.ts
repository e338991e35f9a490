/** What a file may hold; whatever holds more is refused before it costs anything. */
export const fileLimits = {
  bytes: 10 * 1024 * 1024,
  /** Of all parts of a workbook together, unpacked. */
  unpackedBytes: 64 * 1024 * 1024,
  /** A part larger than `ratioFrom` that unpacks to more than this many times its size is no table. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  entries: 300,
  sheets: 20,
  /** XML nested deeper than this is no workbook. */
  depth: 64,
  columns: 60,
  rows: 20_000,
  cellCharacters: 2_000,
} as const

/** What reading one file may take of the machine. */
export const readingLimits = {
  milliseconds: 20_000,
  /** Of the reading thread alone. */
  megabytes: 384,
  /** Files read at a time; others wait in order, and no more come in than wait. */
  atOnce: 2,
  waiting: 20,
} as const
