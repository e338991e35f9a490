import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from './schema.ts'

/** Writes the contract: `node dist/server/print-schema.js FILE`. */
const [file] = process.argv.slice(2)
if (!file) throw new Error('Say where to write the schema to')
writeFileSync(file, `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`)
