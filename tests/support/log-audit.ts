import { positionOf, REMARKS } from './checker.ts'

interface Line {
  subdistrict: string
  pos: number | null
  entity: string
  version: number
  kind: string
}

type Ask = <Row>(text: string) => Promise<Row[]>

/**
 * Holds the log as it lies in the database against the promise: dense from the first position to the head, an issue’s versions
 * one by one, every acknowledged change there, at a position of its own, and done once.
 */
export async function auditLog(
  sql: Ask,
  acknowledged: readonly string[],
  changesOf: ReadonlyMap<string, number> = new Map(),
): Promise<string[]> {
  const faults: string[] = []
  const lines = await sql<Line>(
    `select subdistrict_id as subdistrict, pos::float8 as pos, entity_id as entity, entity_version as version, kind from change
     order by subdistrict_id, pos nulls last, id`,
  )
  const heads = await sql<{ subdistrict: string; pos: number }>('select subdistrict_id as subdistrict, pos::float8 as pos from change_head')
  for (const [subdistrict, its] of Map.groupBy(lines, (line) => line.subdistrict)) {
    its.forEach(({ pos }, index) => {
      if (pos !== index + 1) faults.push(`position ${index + 1} is ${pos ?? 'not given'}`)
    })
    const head = heads.find((each) => each.subdistrict === subdistrict)?.pos
    if (head !== its.length) faults.push(`the head stands at ${head}, the log ends at ${its.length}`)
  }
  faults.push(...versionFaults(lines), ...acknowledgedFaults(lines, acknowledged, changesOf))
  return faults
}

function versionFaults(lines: readonly Line[]): string[] {
  const faults: string[] = []
  const versions = new Map<string, number>()
  for (const { entity, version, kind, pos } of lines) {
    if (!kind.startsWith('ISSUE_')) continue
    const expected = (versions.get(entity) ?? 0) + (REMARKS.has(kind) ? 0 : 1)
    if (version !== expected) faults.push(`${entity} comes to version ${version} instead of ${expected} at ${pos}`)
    versions.set(entity, version)
  }
  return faults
}

function acknowledgedFaults(lines: readonly Line[], acknowledged: readonly string[], changesOf: ReadonlyMap<string, number>): string[] {
  const faults: string[] = []
  const there = new Set(lines.map(({ pos }) => pos))
  const told = new Set<number>()
  for (const position of acknowledged.map(positionOf)) {
    if (!there.has(position)) faults.push(`the acknowledged change at ${position} is gone`)
    if (told.has(position)) faults.push(`two changes were acknowledged at ${position}`)
    told.add(position)
  }
  const done = Map.groupBy(lines, (line) => line.entity)
  for (const [entity, times] of changesOf) {
    const found = done.get(entity)?.length ?? 0
    if (found !== times) faults.push(`${entity} was acknowledged ${times} times and changed ${found} times`)
  }
  return faults
}
