import type { Router } from 'vue-router'
import { type Audience, belongsTo } from './audience.ts'
import { currentViewer } from './viewer.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open to people who are not signed in. */
    public?: boolean
    /** Left out: for everyone who signs in. */
    audience?: Audience
  }
}

/** Nobody sees a page of the house before it is known who comes; whoever signs in goes on to where he or she wanted to go. */
export function guardRoutes(router: Router): void {
  router.beforeEach(async (to) => {
    if (to.meta.public) return true
    try {
      const viewer = await currentViewer()
      if (!viewer) return { name: 'sign-in', query: { return: to.fullPath } }
      return to.meta.audience && !belongsTo(to.meta.audience, viewer) ? { name: 'not-allowed' } : true
    } catch {
      return { name: 'unreachable', query: { return: to.fullPath } }
    }
  })
}
