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
  /** May enter what is for committees: sits on one, or works for the sub-district. */
  isOfCommittees: boolean
  /** Sits on the committee of a community. */
  isOnCommittee: boolean
  /** Speaks for an enterprise or another unit. */
  hasUnit: boolean
}

/** Where one can go from anywhere, what is used most first; whoever comes for a unit alone goes to its page first. */
export function places({ isAdministrator, isOfCommittees, isOnCommittee, hasUnit }: Visitor): readonly Place[] {
  return [
    ...(hasUnit && !isOnCommittee ? [{ path: '/unit', word: 'app.place.unit', icon: Building2 }] : []),
    { path: '/boards', word: 'app.place.board', icon: LayoutGrid },
    { path: '/mine', word: 'issues.mine', icon: ListChecks },
    { path: '/resources', word: 'app.place.resources', icon: ArrowLeftRight },
    ...(isOfCommittees ? [{ path: '/campaigns', word: 'app.place.campaigns', icon: Handshake }] : []),
    { path: '/meetings', word: 'app.place.meetings', icon: CalendarDays },
    ...(isOnCommittee ? [{ path: '/unit', word: hasUnit ? 'app.place.unit' : 'app.place.units', icon: Building2 }] : []),
    ...(isOnCommittee ? [{ path: '/requests', word: 'requests.title', icon: Inbox }] : []),
    ...(isAdministrator ? [{ path: '/admin/people', word: 'app.place.people', icon: Users }] : []),
    ...(isOfCommittees
      ? [
          { path: '/bridges', word: 'app.place.bridges', icon: Network },
          { path: '/settings/tokens', word: 'app.place.integrations', icon: KeyRound },
        ]
      : []),
  ]
}
