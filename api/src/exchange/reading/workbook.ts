import { Refusal } from '../../kernel/refusal.ts'
import { Formats } from './formats.ts'
import { fileLimits } from './limits.ts'
import { type Parts, readParts } from './parts.ts'
import { readSharedStrings } from './strings.ts'
import type { Tab } from './table.ts'
import { type Book, readWorksheet } from './worksheet.ts'
import { attribute, isOn, walkXml } from './xml.ts'

/** The sheets of a workbook: the one in view first, then the others in their order, those nobody sees last. */
export function readWorkbook(bytes: Uint8Array): Tab[] {
  const parts = readParts(bytes)
  const workbook = parts.get('xl/workbook.xml') ?? ''
  const { sheets, active, isUncalculated } = sheetsOf(workbook)
  if (sheets.length > fileLimits.sheets) throw new Refusal('IMPORT_SHEETS', { max: fileLimits.sheets })
  const relations = relationsOf(parts)
  const ofType = (type: string): string => parts.get([...relations.values()].find((each) => each.type === type)?.path ?? '') ?? ''
  const book: Book = {
    strings: readSharedStrings(ofType('sharedStrings')),
    formats: new Formats(ofType('styles'), workbook),
    isUncalculated,
  }
  const tabs = sheets.flatMap(({ name, relation, isHidden }, index): (Tab & { rank: number })[] => {
    const target = relations.get(relation)
    if (target && target.type !== 'worksheet') return []
    const xml = target && parts.get(target.path)
    if (xml === undefined) throw new Refusal('IMPORT_BROKEN')
    const rank = isHidden ? 2 : index === active ? 0 : 1
    return [{ name, isHidden, ...lookInto(xml, book), rank, read: (columns) => readWorksheet(xml, book, columns).lines }]
  })
  return tabs.toSorted((one, other) => one.rank - other.rank)
}

const tooMuch: readonly string[] = ['IMPORT_COLUMNS', 'IMPORT_ROWS']

/** A sheet that holds too much is refused only if it turns out to be the one that is read. */
function lookInto(xml: string, book: Book): Pick<Tab, 'top' | 'hiddenColumns' | 'refusal'> {
  try {
    const { lines, hiddenColumns } = readWorksheet(xml, book, null)
    return { top: lines, hiddenColumns, refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal && tooMuch.includes(error.code))) throw error
    return { top: [], hiddenColumns: new Set(), refusal: error }
  }
}

interface SheetEntry {
  name: string
  relation: string
  isHidden: boolean
}

function sheetsOf(workbook: string): { sheets: SheetEntry[]; active: number; isUncalculated: boolean } {
  const sheets: SheetEntry[] = []
  let [active, isUncalculated] = [0, false]
  walkXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookView') active = Number(attribute(attributes, 'activeTab') ?? 0)
      else if (name === 'calcPr') isUncalculated = isOn(attribute(attributes, 'fullCalcOnLoad'))
      else if (name === 'sheet') {
        const relation = attribute(attributes, 'id')
        const isHidden = /hidden/i.test(attribute(attributes, 'state') ?? '')
        if (relation) sheets.push({ name: (attribute(attributes, 'name') ?? '').trim(), relation, isHidden })
      }
    },
  })
  return { sheets, active, isUncalculated }
}

interface Relation {
  type: string
  path: string
}

/** What a workbook's own parts are, and where they lie. */
function relationsOf(parts: Parts): Map<string, Relation> {
  const relations = new Map<string, Relation>()
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1)!
      relations.set(attribute(attributes, 'Id') ?? '', { type, path: pathOf(attribute(attributes, 'Target') ?? '') })
    },
  })
  return relations
}

/** `worksheets/sheet1.xml`, `./worksheets/…`, `/xl/worksheets/…`: one part. */
function pathOf(target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `xl/${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/').toLowerCase()
}
