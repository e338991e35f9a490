import { Refusal } from '../../kernel/refusal.ts'
import { MOST_COUNTED, type PageArguments } from '../../kernel/page.ts'
import { type Request, signedIn } from '../../acting/request.ts'
import { Turnstile } from '../../people/turnstile.ts'
import type { MatchFilter } from '../../matches/match.inputs.ts'
import { Need, Offer } from '../../resources/resource.entity.ts'
import type { ResourceFilter } from '../../resources/resource.inputs.ts'
import { listResources } from '../../resources/resource.list.ts'
import type { Counted } from '../../database/newest-first.ts'
import { listMatches } from '../../matches/match.list.ts'
import { type ExportColumn, matchColumns, resourceColumns } from './export.columns.ts'
import { Writing } from './writing.ts'

export type ExportName = 'needs' | 'offers' | 'matches'

export const isExportName = (name: string): name is ExportName => ['needs', 'offers', 'matches'].includes(name)

const MOST_ROWS = MOST_COUNTED
const PAGE = 100

const writers = new Turnstile(2, 10)

/** A list as a workbook: what the viewer sees on the screen with the same filter, all of it. */
export async function exportList(request: Request, name: ExportName, filter: ResourceFilter & MatchFilter): Promise<Uint8Array> {
  const { language } = request
  request.services.attempts.take(`export:${signedIn(request).personId}`, 20, 10)
  if (name === 'matches')
    return write(request, language === 'zh' ? '对接' : 'Matches', matchColumns, (page) => listMatches(request, filter, page))
  const title = { needs: { zh: '需求', en: 'Needs' }, offers: { zh: '资源', en: 'Offers' } }[name][language]
  return write(request, title, resourceColumns, (page): Promise<Counted<Need | Offer>> =>
    name === 'needs' ? listResources(request, Need, 'need', filter, page) : listResources(request, Offer, 'offer', filter, page),
  )
}

async function write<Row>(
  request: Request,
  title: string,
  columns: readonly ExportColumn<Row>[],
  list: (page: PageArguments) => Promise<Counted<Row>>,
): Promise<Uint8Array> {
  let page = await list({ first: PAGE })
  if ((await page.count()) > MOST_ROWS) throw new Refusal('EXPORT_ROWS', { max: MOST_ROWS })
  return writers.pass(async () => {
    await using writing = new Writing(
      title,
      columns.map(({ header, width }) => ({ header: header[request.language], width })),
    )
    for (;;) {
      const rows = page.nodes.map((row) => Promise.all(columns.map((column) => column.value(row, request))))
      writing.add(await Promise.all(rows))
      if (!page.pageInfo.hasNextPage) return await writing.finish()
      page = await list({ first: PAGE, after: page.pageInfo.endCursor })
    }
  })
}
