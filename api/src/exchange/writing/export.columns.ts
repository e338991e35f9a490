import { Community, Place } from '../../communities/community.entity.ts'
import { localDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/refusal.words.ts'
import { Organization } from '../../organizations/organization.entity.ts'
import type { Request } from '../../acting/request.ts'
import type { JobDetail } from '../../matching/detail.ts'
import type { Match } from '../../matches/match.entity.ts'
import { jobShown } from '../../matches/person-of.ts'
import { stateOn } from '../../resources/resource.ts'
import { Need, Offer } from '../../resources/resource.entity.ts'
import { kindNames, ResourceKind } from '../../resources/resource.words.ts'
import type { Words } from '../sheets/sheet.ts'
import { answerNames, degreeWords, matchNames, resourceStateNames } from './export.words.ts'

type Value = string | number | null
type Awaited<Value> = Value | Promise<Value>

/** A column of an export. There is none for whom a need is for: contacts are revealed one at a time, for a purpose. */
export interface ExportColumn<Row> {
  header: Words
  width: number
  value(row: Row, request: Request): Awaited<Value>
}

const column = <Row>(zh: string, en: string, width: number, value: ExportColumn<Row>['value']): ExportColumn<Row> => ({
  header: { zh, en },
  width,
  value,
})

const job = (row: Need | Offer): JobDetail | null => (row.kind === ResourceKind.JOB ? (row.detail as JobDetail | null) : null)
const joined = (list: readonly string[] | undefined, language: Language): string | null =>
  list?.join(language === 'zh' ? '、' : ', ') || null

export const resourceColumns: ExportColumn<Need | Offer>[] = [
  column('编号', 'No.', 8, ({ number }) => number),
  column('类别', 'Kind', 10, ({ kind }, { language }) => kindNames[kind][language]),
  column('标题', 'Title', 36, ({ title }) => title),
  column('数量', 'Quantity', 8, ({ quantity }) => quantity),
  column('单位', 'Unit', 8, ({ unit }) => unit),
  column('已对接', 'Matched', 8, ({ matched }) => matched),
  column('状态', 'State', 10, (row, { language }) => resourceStateNames[stateOn(row, localDay(new Date()))][language]),
  column('截止日期', 'Until', 12, ({ until }) => until),
  column('社区', 'Community', 18, async ({ communityId }, { loaders }) => (await loaders.get(Community, communityId)).name),
  column(
    '发布单位',
    'Posted by',
    24,
    async ({ organizationId }, { loaders }) => (await loaders.find(Organization, organizationId))?.name ?? null,
  ),
  column('发布日期', 'Posted on', 12, ({ postedAt }) => localDay(postedAt)),
  column('学历', 'Degree', 12, (row, { language }) => (job(row) ? degreeWords[job(row)!.degree][language] : null)),
  column('专业', 'Professions', 24, (row, { language }) => joined(job(row)?.professions, language)),
  column('技能', 'Skills', 24, (row, { language }) => joined(job(row)?.skills, language)),
  column('意向岗位', 'Jobs wished for', 20, (row, { language }) => joined(job(row)?.wishes, language)),
  column('月薪下限', 'Pay from', 10, (row) => job(row)?.payMin ?? null),
  column('月薪上限', 'Pay to', 10, (row) => job(row)?.payMax ?? null),
  column(
    '地点',
    'Place',
    18,
    async (row, request) => (await request.loaders.find(Place, (await jobShown(request, row))?.placeId))?.name ?? null,
  ),
  column('到岗日期', 'First day', 12, (row) => job(row)?.startOn ?? null),
  column('说明', 'Text', 50, ({ text }) => text),
]

export const matchColumns: ExportColumn<Match>[] = [
  column('编号', 'No.', 8, ({ number }) => number),
  column('状态', 'State', 10, ({ state }, { language }) => matchNames[state][language]),
  column('数量', 'Quantity', 8, ({ quantity }) => quantity),
  column('需求编号', 'Need no.', 10, async ({ needId }, { loaders }) => (await loaders.get(Need, needId)).number),
  column('需求', 'Need', 36, async ({ needId }, { loaders }) => (await loaders.get(Need, needId)).title),
  column('需求方答复', 'Requester’s answer', 12, ({ needAnswer }, { language }) => answerNames[needAnswer][language]),
  column('资源编号', 'Offer no.', 10, async ({ offerId }, { loaders }) => (await loaders.get(Offer, offerId)).number),
  column('资源', 'Offer', 36, async ({ offerId }, { loaders }) => (await loaders.get(Offer, offerId)).title),
  column('提供单位', 'Provider', 24, async ({ offerId }, { loaders }) => {
    const { organizationId } = await loaders.get(Offer, offerId)
    return (await loaders.find(Organization, organizationId))?.name ?? null
  }),
  column('提供方答复', 'Provider’s answer', 12, ({ offerAnswer }, { language }) => answerNames[offerAnswer][language]),
  column('牵线日期', 'Introduced on', 12, ({ introducedAt }) => localDay(introducedAt)),
  column('落实日期', 'Fulfilled on', 12, ({ fulfilledAt }) => fulfilledAt && localDay(fulfilledAt)),
]
