import type { Router } from 'vue-router'
import { currentViewer } from './viewer.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open to people who are not signed in. */
    public?: boolean
    /** For the sub-district's administrators alone. */
    administrators?: boolean
  }
}

/** Nobody sees a page of the house before it is known who comes; whoever signs in goes on to where he or she wanted to go. */
export function guardRoutes(router: Router): void {
  router.beforeEach(async (to) => {
    if (to.meta.public) return true
    try {
      const viewer = await currentViewer()
      if (!viewer) return { name: 'sign-in', query: { return: to.fullPath } }
      return to.meta.administrators && !viewer.isAdministrator ? { name: 'not-allowed' } : true
    } catch {
      return { name: 'unreachable', query: { return: to.fullPath } }
    }
  })
}
