import { ArrowLeftRight, Building2, CalendarDays, Handshake, Inbox, KeyRound, LayoutGrid, ListChecks, Network, Users } from '@lucide/vue'
import type { Component } from 'vue'

interface Place {
  path: string
  /** Message key of its name. */
  word: string
  icon: Component
}

interface Visitor {
  isAdministrator: boolean
  isOnCommittee: boolean
  /** Speaks for an enterprise or another unit. */
  hasUnit: boolean
}

/** Where one can go from anywhere; whoever comes for a unit alone goes to its page first. */
export function places({ isAdministrator, isOnCommittee, hasUnit }: Visitor): readonly Place[] {
  return [
    ...(hasUnit && !isOnCommittee ? [{ path: '/unit', word: 'app.place.unit', icon: Building2 }] : []),
    { path: '/boards', word: 'app.place.board', icon: LayoutGrid },
    { path: '/mine', word: 'issues.mine', icon: ListChecks },
    { path: '/resources', word: 'app.place.resources', icon: ArrowLeftRight },
    ...(isOnCommittee || isAdministrator ? [{ path: '/campaigns', word: 'app.place.campaigns', icon: Handshake }] : []),
    { path: '/meetings', word: 'app.place.meetings', icon: CalendarDays },
    ...(isOnCommittee ? [{ path: '/unit', word: hasUnit ? 'app.place.unit' : 'app.place.units', icon: Building2 }] : []),
    ...(isOnCommittee ? [{ path: '/requests', word: 'requests.title', icon: Inbox }] : []),
    { path: '/bridges', word: 'app.place.bridges', icon: Network },
    ...(isAdministrator ? [{ path: '/admin/people', word: 'app.place.people', icon: Users }] : []),
    { path: '/settings/tokens', word: 'app.place.integrations', icon: KeyRound },
  ]
}
