import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment ImportFields on Import {
    id
    version
    sheet
    state
    fileName
    progress
    total
    fresh
    updates
    same
    bad
    problem
    uploadedAt
    community {
      id
      name
      side
    }
    campaign {
      id
      number
      name
    }
  }
`)

export const ImportQuery = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      ...ImportFields
    }
  }
`)

export const ImportRowsQuery = graphql(`
  query ImportRows($id: ID!, $onlyBad: Boolean!, $after: String) {
    import(id: $id) {
      id
      rows(onlyBad: $onlyBad, first: 100, after: $after) {
        nodes {
          sheet
          line
          isHidden
          state
          problems
          cells {
            column
            value
            problem
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const ImportTablesQuery = graphql(`
  query ImportTables($id: ID!) {
    import(id: $id) {
      id
      sheetColumns {
        key
        name
        isRequired
        isJoined
      }
      tables {
        name
        isHidden
        line
        reason
        rows
        asides
        missing
        columns {
          position
          letter
          written
          sample
          isHidden
          key
          fit
          suggestion
        }
      }
    }
  }
`)

export const ImportProgressSubscription = graphql(`
  subscription ImportProgress($id: ID!) {
    progress(id: $id) {
      __typename
      ...ImportFields
    }
  }
`)

export const ConfirmImportMutation = graphql(`
  mutation ConfirmImport($input: ConfirmImportInput!) {
    confirmImport(input: $input) {
      import {
        ...ImportFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CorrectImportColumnsMutation = graphql(`
  mutation CorrectImportColumns($input: CorrectImportColumnsInput!) {
    correctImportColumns(input: $input) {
      import {
        ...ImportFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const DiscardImportMutation = graphql(`
  mutation DiscardImport($input: DiscardImportInput!) {
    discardImport(input: $input) {
      import {
        ...ImportFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CampaignsToImportQuery = graphql(`
  query CampaignsToImport {
    campaigns(filter: { states: [OPEN] }, first: 50) {
      nodes {
        id
        number
        name
        kind
        communities {
          id
        }
      }
    }
  }
`)
