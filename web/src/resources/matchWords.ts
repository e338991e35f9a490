import type { MatchState, ResourceKind } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'

type Act = 'decline' | 'fulfil' | 'noShow' | 'fallThrough'

/** A job is said to be started, or not; everything else is given, or not. */
const ofJobs = ['fulfil', 'noShow', 'FULFILLED', 'NO_SHOW'] as const
const isOfJobs = (word: string): word is (typeof ofJobs)[number] => ofJobs.some((known) => known === word)

/** What one does with a match, by the same word on every screen. */
export const actWord = (act: Act, kind: ResourceKind): string =>
  t(kind === 'JOB' && isOfJobs(act) ? `resources.ofJob.${act}` : `resources.act.${act}`)

/** How far it has come. */
export const stateWord = (state: MatchState, kind: ResourceKind): string =>
  t(kind === 'JOB' && isOfJobs(state) ? `resources.ofJob.${state}` : `resources.matchState.${state}`)
