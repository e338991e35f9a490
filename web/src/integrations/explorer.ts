import 'graphiql/setup-workers/vite'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import './graphiql.css'

/**
 * The API explorer, a page of its own and the only place with React. It asks with the session's cookie, or with what is written
 * into its headers editor (`{"Authorization": "Bearer ss_…"}`), over HTTP and on the socket alike.
 */
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql`,
})

const defaultQuery = `# 双社 GraphQL API
# 用已登录的身份，或在下方 Headers 中填入令牌：{"Authorization": "Bearer ss_…"}
{
  viewer {
    person { name }
    capacities { position organization { name } }
  }
  boards {
    id
    name
    cursor
  }
}
`

createRoot(document.getElementById('graphiql')!).render(createElement(GraphiQL, { fetcher, defaultQuery, shouldPersistHeaders: false }))
