import { ref } from 'vue'
import { onUnauthenticated } from '../graphql/client.ts'
import { graphql } from '../graphql/generated/index.ts'
import { useAction } from '../graphql/action.ts'
import { onSessionEnded } from '../live/socket.ts'
import { become, reloadViewer, useViewer } from './viewer.ts'

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        ...ViewerFields
      }
      lastSignInAt
      userErrors {
        code
        field
        message
      }
    }
  }
`)

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        code
        field
        message
      }
    }
  }
`)

/** The session ended while someone was at work: the page stays as it is and asks for the password. */
export const isExpired = ref(false)

const { viewer } = useViewer()

/** Whoever puts it off, to save what was being written, say, is asked again at what he or she does next, not by what goes on by itself. */
let isPutOff = false

export function putOff(): void {
  isExpired.value = false
  isPutOff = true
}

export function putOffNoLonger(): void {
  isPutOff = false
}

function expire(isAct: boolean): void {
  if (viewer.value && (isAct || !isPutOff)) isExpired.value = true
}

onUnauthenticated(expire)
onSessionEnded(() => expire(false))

/** Who comes back to a window left open finds the capacities he or she has now, or is asked to sign in again. */
async function lookAgain(): Promise<void> {
  if (document.visibilityState !== 'visible' || !viewer.value || isExpired.value) return
  // Where the server can't be reached, what is known stays.
  const isSignedIn = await reloadViewer().catch(() => true)
  if (!isSignedIn) expire(true)
}

document.addEventListener('visibilitychange', () => void lookAgain())

export function useSignIn() {
  const action = useAction(SignInMutation, { inCapacity: false, repeatable: false })

  /** `newPassword` takes the place of one that was handed over. */
  async function signIn(account: string, password: string, newPassword?: string): Promise<boolean> {
    const payload = await action.run({ account, password, newPassword })
    if (!payload?.viewer) return false
    become(payload.viewer)
    isExpired.value = false
    putOffNoLonger()
    return true
  }

  return { ...action, signIn }
}

/** Leaves by loading the page anew, so that nothing of the person stays in memory. */
export function useSignOut() {
  const action = useAction(SignOutMutation, { inCapacity: false, repeatable: false })

  async function signOut(): Promise<void> {
    if (await action.run({})) location.assign('/sign-in')
  }

  return { ...action, signOut }
}
