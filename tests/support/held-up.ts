import { readFileSync } from 'node:fs'

/** How long a process's first thread has been ready to run while others had the processors, milliseconds; 0 where the system doesn't tell. */
export function heldUp(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6
  } catch {
    return 0
  }
}
