import { perform } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import { preview } from '../imports/importing.ts'
import { goodNeed, needHeader } from '../imports/nasty.ts'
import { workbook } from '../imports/workbook.ts'
import type { Cases } from './case.ts'

let uploads = 0

const previewed = async (world: World): Promise<{ importId: string }> => {
  const target = { sheet: 'JOB_NEEDS', community: world.communities.residential } as const
  const file = workbook([needHeader, goodNeed(900_000 + uploads++)])
  return { importId: (await preview(world.member.client, target, '毕业生.xlsx', file)).id }
}

async function discarded(world: World): Promise<{ importId: string }> {
  const input = await previewed(world)
  await perform(world.member.client, 'discardImport', { ...input })
  return input
}

const notFor = { towerSecretary: 'NOT_FOUND', enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND' } as const

export const importCases: Cases = {
  confirmImport: {
    by: 'secretary',
    good: async (world) => ({ ...(await previewed(world)), skipBad: false }),
    notFor,
    refused: { 'one that was discarded': [async (world, good) => ({ ...good, ...(await discarded(world)) }), 'IMPORT_CLOSED', 'importId'] },
  },
  correctImportColumns: {
    by: 'secretary',
    good: async (world) => ({ ...(await previewed(world)), columns: [{ sheet: 0, position: 5, column: null }] }),
    longest: { 'columns.0.column': 60 },
    notFor,
    refused: {
      'one that was discarded': [async (world, good) => ({ ...good, ...(await discarded(world)) }), 'IMPORT_CLOSED', 'importId'],
      'a column such a sheet hasn’t': [
        (_, good) => ({ ...good, columns: [{ sheet: 0, position: 5, column: 'salary' }] }),
        'INVALID',
        'columns',
      ],
      'a column the file hasn’t': [(_, good) => ({ ...good, columns: [{ sheet: 0, position: 30, column: 'text' }] }), 'INVALID', 'columns'],
      'a sheet the file hasn’t': [(_, good) => ({ ...good, columns: [{ sheet: 7, position: 5, column: null }] }), 'INVALID', 'columns'],
    },
  },
  discardImport: {
    by: 'secretary',
    good: previewed,
    notFor,
    refused: { 'one that was discarded': [discarded, 'IMPORT_CLOSED', 'importId'] },
  },
}
