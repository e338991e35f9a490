import { readdirSync } from 'node:fs'
import { dirname, extname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

type Class = new (...args: never[]) => unknown

/**
 * All that is exported by the files of a role, wherever they live: a new feature is found by its file names, there is no list to
 * keep. Those of `rooms` come first, in that order.
 */
export async function discover(
  role: 'entity' | 'job' | 'noun' | 'reactions' | 'resolver',
  rooms: readonly string[] = [],
): Promise<unknown[]> {
  const here = fileURLToPath(import.meta.url)
  const root = dirname(dirname(here))
  const ending = `.${role}${extname(here)}`
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .toSorted()
    .toSorted((one, other) => placeOf(one, rooms) - placeOf(other, rooms))
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(root, file)).href) as Promise<Record<string, unknown>>))
  return modules.flatMap((module) => Object.values(module))
}

export async function discoverClasses(role: 'entity' | 'resolver'): Promise<Class[]> {
  return (await discover(role)).filter((value): value is Class => typeof value === 'function')
}

function placeOf(file: string, rooms: readonly string[]): number {
  const place = rooms.indexOf(file.split(sep)[0]!)
  return place < 0 ? rooms.length : place
}
