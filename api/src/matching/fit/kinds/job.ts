import type { JobDetail } from '../../detail.ts'
import { offerWants } from '../criteria/covering.ts'
import { degree, rankOf } from '../criteria/degree.ts'
import { pay } from '../criteria/pay.ts'
import { profession } from '../criteria/profession.ts'
import { dayNumber, start } from '../criteria/start.ts'
import { placedAt, walk } from '../criteria/walk.ts'
import { wish } from '../criteria/wish.ts'
import { plain, professionStem, skillStem } from '../likeness.ts'
import type { Asked, Given } from '../party.ts'
import { bits, type Vocabulary } from '../vocabulary.ts'
import type { KindFit } from './kind-fit.ts'

const unsaid = {
  degree: null,
  professions: [],
  professionsRequired: false,
  skills: [],
  payMin: null,
  payMax: null,
  startOn: null,
  wishes: [],
}

const codes = { had: 'SKILLS_HAD', lacking: 'SKILLS_LACKING', open: 'SKILLS_OPEN', unsaid: 'SKILLS_UNSAID' } as const

export function jobFit(vocabulary: Vocabulary) {
  const both = ({ detail, place }: Asked | Given) => {
    const said = (detail as JobDetail | null) ?? unsaid
    const professions = vocabulary.professions.list(said.professions, professionStem)
    return {
      said,
      skills: vocabulary.skills.list(said.skills, skillStem),
      features: {
        degree: said.degree === null ? -1 : rankOf(said.degree),
        professions: professions.ids,
        professionNames: professions.names,
        start: dayNumber(said.startOn),
        ...placedAt(place),
      },
    }
  }
  const need = (asked: Asked) => {
    const { said, skills, features } = both(asked)
    const wishes = vocabulary.wishes.list(said.wishes, plain)
    return { ...features, had: bits(skills.ids), wishes: wishes.ids, wishNames: wishes.names, expected: said.payMin ?? -1 }
  }
  const offer = (given: Given) => {
    const { said, skills, features } = both(given)
    return {
      ...features,
      professionsRequired: said.professionsRequired,
      wanted: skills.ids,
      wantedNames: skills.names,
      post: vocabulary.posts.list([[given.title, ...said.skills].join(' ')], plain).ids,
      least: said.payMin ?? -1,
      most: said.payMax ?? -1,
    }
  }
  return {
    need,
    offer,
    criteria: [degree, profession(vocabulary.kinship), offerWants(200, codes), wish(vocabulary.granting), pay, walk(70), start],
  } satisfies KindFit<ReturnType<typeof need>, ReturnType<typeof offer>>
}
