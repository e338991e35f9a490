import { computed, ref, type Ref } from 'vue'
import { useAction } from '../graphql/action.ts'
import type { CandidateFieldsFragment } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'
import { IntroduceMatchMutation } from '../resources/match.queries.ts'
import { toast } from '../ui/toast.ts'
import { DecidePairMutation } from './candidates.documents.ts'
import type { PairAct } from './pairActs.ts'

type Pair = Pick<CandidateFieldsFragment, 'quantity'> & {
  need: Pick<CandidateFieldsFragment['need'], 'id' | 'title'>
  offer: Pick<CandidateFieldsFragment['offer'], 'id' | 'title'>
}

/** Brings two together, or decides whether they belong together at all; ruling out asks for a reason first. */
export function usePairActs(campaignId: () => string, done: (pair: Pair) => void) {
  const introduce = useAction(IntroduceMatchMutation)
  const decide = useAction(DecidePairMutation)
  const forbidding: Ref<Pair | null> = ref(null)

  async function settle(pair: Pair, rule: 'PIN' | 'FORBID' | null, reason: string | null): Promise<boolean> {
    const isDone = await decide.run({ campaignId: campaignId(), needId: pair.need.id, offerId: pair.offer.id, rule, reason })
    if (isDone) done(pair)
    return isDone !== null
  }

  async function act(pair: Pair, chosen: PairAct): Promise<void> {
    if (chosen === 'forbid') {
      decide.reset()
      forbidding.value = pair
      return
    }
    if (chosen === 'introduce') {
      const { need, offer, quantity } = pair
      if (await introduce.run({ needId: need.id, offerId: offer.id, quantity, note: null })) {
        toast.done(t('campaigns.introduced', { need: need.title, offer: offer.title }))
        done(pair)
      } else tellFailure(introduce)
      return
    }
    if (!(await settle(pair, chosen === 'pin' ? 'PIN' : null, null))) tellFailure(decide)
  }

  async function forbid(reason: string): Promise<void> {
    if (forbidding.value && (await settle(forbidding.value, 'FORBID', reason || null))) forbidding.value = null
  }

  return {
    act,
    forbidding,
    forbid,
    forbidError: () => decide.errorText() ?? decide.userErrors.value[0]?.message,
    isBusy: computed(() => introduce.isBusy.value || decide.isBusy.value),
  }
}

/** There is no form to show it in: what was refused is said where one looks. */
function tellFailure({ errorText, userErrors }: { errorText: () => string | undefined; userErrors: Ref<{ message: string }[]> }): void {
  const text = errorText() ?? userErrors.value[0]?.message
  if (text) toast.failed(text)
}
