import { readdirSync, readFileSync } from 'node:fs'

/** Of Linux: a clock tick is a hundredth of a second. */
const MS_PER_TICK = 10

interface Process {
  parent: number
  milliseconds: number
}

/** Processor time a process has used so far, its children's included where `andChildren`, milliseconds; not known except on Linux. */
export function processorTime(pid: number, andChildren = false): number | null {
  const own = read(pid)
  if (!own) return null
  const children = andChildren ? readdirSync('/proc').flatMap((name) => read(Number(name)) ?? []) : []
  return children.filter(({ parent }) => parent === pid).reduce((sum, { milliseconds }) => sum + milliseconds, own.milliseconds)
}

function read(pid: number): Process | null {
  if (Number.isNaN(pid)) return null
  try {
    // The name in brackets may hold spaces; after it come state, parent, and from the 12th on the time of its own, the system’s for it,
    // and the same two of its children that have ended.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return { parent: Number(fields[1]), milliseconds: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * MS_PER_TICK }
  } catch {
    return null
  }
}
