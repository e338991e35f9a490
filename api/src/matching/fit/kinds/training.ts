import type { TrainingDetail } from '../../detail.ts'
import { amount } from '../criteria/amount.ts'
import { needWants } from '../criteria/covering.ts'
import { dated, dates } from '../criteria/dates.ts'
import { dayNumber } from '../criteria/start.ts'
import { skillStem } from '../likeness.ts'
import { measured } from '../measure.ts'
import type { Asked, Given } from '../party.ts'
import { bits, type Vocabulary } from '../vocabulary.ts'
import type { KindFit } from './kind-fit.ts'

const codes = { had: 'TOPICS_HAD', lacking: 'TOPICS_LACKING', open: 'TOPICS_OPEN', unsaid: 'TOPICS_UNSAID' } as const

export function trainingFit(vocabulary: Vocabulary) {
  const both = (party: Asked | Given) => {
    const said = party.detail as TrainingDetail | null
    const topics = vocabulary.skills.list(said?.topics ?? [], skillStem)
    return { topics, features: { ...dated(dayNumber(said?.startsOn ?? null), dayNumber(said?.endsOn ?? null)), ...measured(party) } }
  }
  const need = (asked: Asked) => {
    const { topics, features } = both(asked)
    return { ...features, wanted: topics.ids, wantedNames: topics.names }
  }
  const offer = (given: Given) => {
    const { topics, features } = both(given)
    return { ...features, had: bits(topics.ids) }
  }
  return { need, offer, criteria: [needWants(450, codes), dates(350), amount(200, { sameUnit: false })] } satisfies KindFit<
    ReturnType<typeof need>,
    ReturnType<typeof offer>
  >
}
