import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { boundsOfInputs } from './contract/bounds.ts'
import { buildSchema } from './schema.ts'

/** Writes the contract: `node dist/server/print-schema.js FILE`. */
const [file] = process.argv.slice(2)
if (!file) throw new Error('Say where to write the schema to')
writeFileSync(file, `${withBounds(printSchema(lexicographicSortSchema(await buildSchema())))}\n`)

/** Printed schemas leave directives out; these are put behind the fields of the inputs. */
function withBounds(contract: string): string {
  const bounds = boundsOfInputs()
  return contract.replaceAll(/^input (\w+) \{\n[^]*?^\}/gm, (input: string, name: string) =>
    input.replaceAll(/^ {2}(\w+): .+$/gm, (line: string, field: string) => [line, bounds.get(`${name}.${field}`) ?? []].flat().join(' ')),
  )
}
