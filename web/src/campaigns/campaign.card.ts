import type { CampaignCardFieldsFragment } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'
import type { CardKind } from '../live/card.ts'

export const card: CardKind<CampaignCardFieldsFragment> = {
  type: 'Campaign',
  lane: 'campaigns',
  view: 'resources',
  said: ({ name }, actor) => t('board.oneCampaignChanged', { actor, name }),
}
