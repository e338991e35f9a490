import { parentPort, workerData } from 'node:worker_threads'
import { XlsxStreamWriter } from 'hucre/xlsx'
import { fit } from '../../kernel/legible.ts'
import type { WritingTask, WrittenRow } from './writing.ts'

/** A thread of its own for one workbook: rows come in portions, null ends them. Text stays text, also where it begins like a formula. */
const { title, columns } = workerData as WritingTask
const writer = new XlsxStreamWriter({
  name: title,
  columns: columns.map(({ header, width }) => ({ header, width })),
  freezePane: { rows: 1 },
})

parentPort!.on('message', (rows: WrittenRow[] | null) => {
  if (rows) for (const row of rows) writer.addRow(row.map((cell) => (typeof cell === 'string' ? fit(cell) : cell)))
  else void writer.finish().then((bytes) => parentPort!.postMessage(bytes, [bytes.buffer as ArrayBuffer]))
})
