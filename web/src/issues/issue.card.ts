import type { IssueCardFieldsFragment } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'
import type { CardKind } from '../live/card.ts'
import { tellIssueNews } from './issueNews.ts'

export const card: CardKind<IssueCardFieldsFragment> = {
  type: 'Issue',
  lane: 'issues',
  view: 'issues',
  said: ({ number, title, stage }, actor) => t('board.oneChanged', { actor, number, title, stage: t(`issues.stage.${stage}`) }),
  heard: tellIssueNews,
}
