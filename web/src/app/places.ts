import { ArrowLeftRight, CalendarDays, Handshake, Inbox, KeyRound, LayoutGrid, ListChecks, Network, Users } from '@lucide/vue'
import type { Component } from 'vue'

interface Place {
  path: string
  /** Message key of its name. */
  word: string
  icon: Component
}

/** Where one can go from anywhere. */
export function places(isAdministrator: boolean, isOnCommittee = false): readonly Place[] {
  return [
    { path: '/boards', word: 'app.place.board', icon: LayoutGrid },
    { path: '/mine', word: 'issues.mine', icon: ListChecks },
    { path: '/resources', word: 'app.place.resources', icon: ArrowLeftRight },
    ...(isOnCommittee ? [{ path: '/campaigns', word: 'campaigns.title', icon: Handshake }] : []),
    { path: '/meetings', word: 'app.place.meetings', icon: CalendarDays },
    ...(isOnCommittee ? [{ path: '/requests', word: 'requests.title', icon: Inbox }] : []),
    { path: '/bridges', word: 'app.place.bridges', icon: Network },
    ...(isAdministrator ? [{ path: '/admin/people', word: 'app.place.people', icon: Users }] : []),
    { path: '/settings/tokens', word: 'app.place.integrations', icon: KeyRound },
  ]
}
