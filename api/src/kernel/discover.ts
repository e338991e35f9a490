import { readdirSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

type Class = new (...args: never[]) => unknown

/**
 * All that is exported by the files of a role, wherever they live: a new feature is found by its file names, there is no list to
 * keep.
 */
export async function discover(role: 'entity' | 'job' | 'noun' | 'resolver'): Promise<unknown[]> {
  const here = fileURLToPath(import.meta.url)
  const root = dirname(dirname(here))
  const ending = `.${role}${extname(here)}`
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .toSorted()
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(root, file)).href) as Promise<Record<string, unknown>>))
  return modules.flatMap((module) => Object.values(module))
}

export async function discoverClasses(role: 'entity' | 'resolver'): Promise<Class[]> {
  return (await discover(role)).filter((value): value is Class => typeof value === 'function')
}
