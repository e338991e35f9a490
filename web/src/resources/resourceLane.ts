import type { ResourceSideFieldsFragment } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'
import type { Lane } from '../live/card.ts'
import { holdsWords } from '../ui/sought.ts'

type Resource = ResourceSideFieldsFragment

const isOver = ({ state }: Resource) => Number(state !== 'OPEN')

/** Whether a need or an offer passes, and in which order they stand: what is over comes last. */
export const resourceLane: Pick<Lane<Resource>, 'passes' | 'compare'> = {
  passes({ side, kind, title, number, organization, community }, wanted) {
    const text = `#${number} ${t(`resources.kind.${kind}`)} ${title} ${organization?.name ?? ''} ${community.name}`
    return (!wanted.side || side === wanted.side) && holdsWords(text, wanted.search)
  },
  compare: (a, b) => isOver(a) - isOver(b) || b.number - a.number,
}
