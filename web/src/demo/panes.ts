import { graphql } from '../graphql/generated/index.ts'
import type { TypedDocumentString } from '../graphql/generated/graphql.ts'
import type { Pane } from '../graphql/pane.ts'

const PaneViewerQuery = graphql(`
  query PaneViewer {
    viewer {
      person {
        id
        account
      }
    }
  }
`)

const PaneSignInMutation = graphql(`
  mutation PaneSignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        person {
          id
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Asks in the name of whoever is signed in in a pane; this window itself has no session. */
export async function askIn<Result, Variables>(
  pane: Pane,
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'x-session-pane': pane },
    body: JSON.stringify({ query: document.toString(), variables }),
  })
  const { data } = (await response.json()) as { data?: Result }
  if (!data) throw new Error(`pane ${pane} was not answered`)
  return data
}

/** Puts a person into a pane. Someone who is there already stays, so that a reload of the page costs no sign-in. */
export async function enterPane(pane: Pane, account: string, password: string): Promise<void> {
  const { viewer } = await askIn(pane, PaneViewerQuery)
  if (viewer?.person.account === account) return
  const { signIn } = await askIn(pane, PaneSignInMutation, { input: { account, password } })
  if (!signIn.viewer) throw new Error(signIn.userErrors[0]?.message)
}
