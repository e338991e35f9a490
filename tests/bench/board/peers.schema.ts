import pg from 'pg'
import type { Place } from './question.ts'

/** As much of the schema as is asked for, for those that are given one. */
export const typeDefs = /* GraphQL */ `
  type Query {
    board(id: ID!): Board
  }
  type Board {
    id: ID!
    name: String!
    communities: [Community!]!
    issues: [Issue!]!
  }
  type Community {
    id: ID!
    name: String!
    kind: String!
  }
  type Person {
    id: ID!
    name: String!
  }
  type Organization {
    id: ID!
    name: String!
  }
  type Issue {
    id: ID!
    version: Int!
    number: Int!
    title: String!
    place: String
    category: String!
    urgent: Boolean!
    stage: String!
    stageSince: String!
    dueAt: String
    openCommitments: Int!
    community: Community!
    communities: [Community!]!
    reporter: Person
    reporterOrganization: Organization
    assignee: Person
    parties: [Party!]!
    agreement: Agreement
  }
  type Party {
    id: ID!
    state: String!
    organization: Organization
  }
  type Agreement {
    id: ID!
    agreedOn: String!
    commitments: [Commitment!]!
  }
  type Commitment {
    id: ID!
    text: String!
    dueOn: String!
    state: String!
  }
`

export interface Row {
  id: string
  [column: string]: any
}

/** Rows of the tables, under the names of the schema’s fields; each column is read as text where the answer has text. */
export class Rows {
  readonly pool: pg.Pool
  readonly #subdistrictId: string

  constructor({ databaseUrl, subdistrictId }: Place) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 12 })
    this.#subdistrictId = subdistrictId
  }

  async of(table: keyof typeof columns, column: string, ids: readonly string[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>(
      `select ${columns[table]} from ${table} where ${column} = any($1::uuid[]) and subdistrict_id = $2 order by id`,
      [ids, this.#subdistrictId],
    )
    return rows
  }

  async openIssues(communities: readonly string[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>(
      `select ${columns.issue} from issue where communities && $1::uuid[] and subdistrict_id = $2
         and stage not in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'DUPLICATE') order by due_at nulls last, id`,
      [communities, this.#subdistrictId],
    )
    return rows
  }
}

const columns = {
  board: 'id, name, communities as "communityIds"',
  community: 'id, name, kind',
  person: 'id, name',
  organization: 'id, name',
  issue: `id, version, number, title, place, category, urgent, stage, stage_since as "stageSince", due_at as "dueAt",
    open_commitments as "openCommitments", community_id as "communityId", communities as "communityIds", reporter_id as "reporterId",
    reporter_organization_id as "reporterOrganizationId", assignee_id as "assigneeId"`,
  party: 'id, state, issue_id as "issueId", organization_id as "organizationId"',
  agreement: 'id, agreed_on::text as "agreedOn", issue_id as "issueId"',
  commitment: 'id, text, due_on::text as "dueOn", state, agreement_id as "agreementId"',
}

/** Times are made text by hand: neither contender brings a scalar of its own for them. */
export const timesAsText = {
  stageSince: ({ stageSince }: Row): string => stageSince.toISOString(),
  dueAt: ({ dueAt }: Row): string | null => dueAt?.toISOString() ?? null,
}
