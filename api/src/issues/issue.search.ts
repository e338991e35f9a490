import { selectList } from '../database/rows.ts'
import { isId } from '../kernel/id.ts'
import { connection, pageRequest } from '../kernel/page.ts'
import { PHONE, maskPhone } from '../kernel/phone.ts'
import { Refusal } from '../kernel/refusal.ts'
import { countUpTo } from '../database/count.ts'
import { readInOrder, sourceOf } from '../database/in-order.ts'
import { type Words, wordsOf, wordsWhere } from '../database/words.ts'
import { organizationsNamed } from '../organizations/named.query.ts'
import { concernedWhere } from '../acting/concern.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { committeeCommunities, ownOrganizations } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'
import { isOpen } from './issue.ts'
import { issueConcern, openIssue } from './issue.concern.ts'
import { Issue } from './issue.entity.ts'
import type { IssueConnection, IssueFilter, IssuesArguments } from './issue.types.ts'
import { IssueOrderField, OrderDirection } from './issue.types.ts'

const orderColumns: Record<IssueOrderField, { sql: string; property: 'reportedAt' | 'dueAt' | 'updatedAt' }> = {
  REPORTED_AT: { sql: 'i.reported_at', property: 'reportedAt' },
  // Nothing due comes last in ascending order, and keysets need a value.
  DUE_AT: { sql: `coalesce(i.due_at, 'infinity')`, property: 'dueAt' },
  UPDATED_AT: { sql: 'i.updated_at', property: 'updatedAt' },
}

/** One page of the issues a viewer may see. */
export async function searchIssues(request: Request, query: IssuesArguments): Promise<IssueConnection> {
  const viewer = signedIn(request)
  const { reads, orm } = request.services.database
  const page = pageRequest(query, 2)
  const order = query.orderBy ?? { field: IssueOrderField.REPORTED_AT, direction: OrderDirection.DESC }
  const column = orderColumns[order.field]
  const parameters: unknown[] = [viewer.subdistrictId]
  const search = searchOf(query.filter)
  const words = isNumber(search) ? [] : await wordsOf(reads, search)
  const named = await organizationsNamed(reads, viewer.subdistrictId, words)
  const where = filterWhere(viewer, query.filter ?? {}, { words, named }, parameters)
  const counted = parameters.length
  const source = { table: 'issue', alias: 'i', few: isOfOpen(query.filter ?? {}) ? `o.subdistrict_id = $1 and ${openIssue('o')}` : null }

  const ascending = (order.direction === OrderDirection.ASC) === page.forward
  const scope = ['i.subdistrict_id = $1']
  if (page.from) {
    const [at, id] = page.from as [string, string]
    if (!isId(id) || (at !== 'infinity' && !isInstant(at))) throw new Refusal('INVALID_CURSOR')
    scope.push(`(${column.sql}, i.id) ${ascending ? '>' : '<'} ($${parameters.push(at)}::timestamptz, $${parameters.push(id)}::uuid)`)
  }
  const direction = ascending ? 'asc' : 'desc'
  const rows = await readInOrder(reads, Issue, {
    select: selectList(orm, Issue, 'i'),
    ...source,
    scope: scope.join(' and '),
    where,
    order: `${column.sql} ${direction}, i.id ${direction}`,
    limit: page.limit + 1,
    parameters,
  })
  const keyset = (issue: Issue): string[] => [issue[column.property]?.toISOString() ?? 'infinity', issue.id]
  return {
    ...connection(rows, page, keyset),
    count: () => countUpTo(reads, `${sourceOf(source)} where i.subdistrict_id = $1 and ${where}`, parameters.slice(0, counted)),
  }
}

/** As `toISOString` writes it, within the years the database knows as well. */
const isInstant = (text: string): boolean => /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** What is looked for: the words, and the organizations whose names hold one of them. */
interface Sought {
  words: Words
  named: ReadonlyMap<string, string[]>
}

function filterWhere(viewer: Viewer, filter: IssueFilter, { words, named }: Sought, parameters: unknown[]): string {
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const id = (value: string, field: string): string => {
    if (!isId(value)) throw new Refusal('INVALID_ID', {}, field)
    return bind(value)
  }
  const conditions = [concernedWhere(viewer, issueConcern, parameters)]
  if (filter.boardId != null)
    conditions.push(`i.communities && (select communities from board where id = ${id(filter.boardId, 'boardId')})`)
  if (filter.communityId != null) conditions.push(`i.community_id = ${id(filter.communityId, 'communityId')}`)
  if (filter.stages) conditions.push(`i.stage = any(${bind(filter.stages)})`)
  if (filter.urgent != null) conditions.push(`i.urgent = ${bind(filter.urgent)}`)
  if (filter.overdue != null) {
    const overdue = `(i.due_at < now() and ${openIssue('i')})`
    conditions.push(filter.overdue ? overdue : `${overdue} is not true`)
  }
  if (filter.joint != null) {
    const sides = `(select count(distinct c.kind = 'RESIDENTIAL') from community c where c.id = any(i.communities))`
    conditions.push(`${sides} ${filter.joint ? '> 1' : '= 1'}`)
  }
  if (filter.mine) conditions.push(mineWhere(viewer, bind))
  const search = searchOf(filter)
  /** A party to it is called so, or whoever raised it. */
  const ofParties = (word: string): string | null => {
    const ids = named.get(word)
    if (!ids) return null
    const list = bind(ids)
    return `i.party_organizations && ${list}::uuid[] or i.reporter_organization_id = any(${list}::uuid[])`
  }
  /** Whoever calls is found by the number given with the report, where one could read it: on the handling committee. */
  const ofCaller = (word: string): string | null => {
    const phone = word.replaceAll('-', '')
    const communities = committeeCommunities(viewer)
    if (!PHONE.test(phone) || communities.length === 0) return null
    return `i.contact_masked = ${bind(maskPhone(phone))} and i.community_id = any(${bind(communities)}::uuid[])`
  }
  const elsewhere = (word: string): string | null => ofCaller(word) ?? ofParties(word)
  conditions.push(
    isNumber(search)
      ? `i.number = ${bind(Number(search.slice(1)))}`
      : wordsWhere(viewer.subdistrictId, 'i', body, words, parameters, elsewhere),
  )
  return conditions.join(' and ')
}

/** Whether nothing closed is asked for. */
const isOfOpen = ({ stages, overdue }: IssueFilter): boolean => overdue === true || (stages?.every(isOpen) ?? false)

function mineWhere(viewer: Viewer, bind: (value: unknown) => string): string {
  const person = bind(viewer.personId)
  const organizations = bind(ownOrganizations(viewer))
  return `(i.reporter_id = ${person} or i.assignee_id = ${person} or i.reporter_organization_id = any(${organizations}::uuid[])
    or i.party_organizations && ${organizations}::uuid[] or i.id = any(array(select f.issue_id from issue_follower f where f.person_id = ${person})))`
}

const body = `i.title || ' ' || i.text || ' ' || coalesce(i.place, '')`

/** In one width: ＃12 is a number as well. */
const searchOf = (filter: IssueFilter | null | undefined): string => filter?.search?.normalize('NFKC').trim() ?? ''

const isNumber = (search: string): boolean => /^#\d{1,9}$/.test(search)
