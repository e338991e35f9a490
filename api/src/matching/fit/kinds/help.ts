import type { HelpDetail } from '../../detail.ts'
import { amount } from '../criteria/amount.ts'
import { needWants } from '../criteria/covering.ts'
import { effort } from '../criteria/effort.ts'
import { wording } from '../criteria/wording.ts'
import { skillStem } from '../likeness.ts'
import { measured, worded } from '../measure.ts'
import type { Asked, Given } from '../party.ts'
import { bits, type Vocabulary } from '../vocabulary.ts'
import type { KindFit } from './kind-fit.ts'

const codes = { had: 'SKILLS_HAD', lacking: 'SKILLS_LACKING', open: 'SKILLS_OPEN', unsaid: 'SKILLS_UNSAID' } as const

/** Volunteers and professional services. */
export function helpFit(vocabulary: Vocabulary) {
  const said = ({ detail }: Asked | Given) => detail as HelpDetail | null
  const skillsOf = (party: Asked | Given) => vocabulary.skills.list(said(party)?.skills ?? [], skillStem)
  const need = (asked: Asked) => {
    const skills = skillsOf(asked)
    return {
      wanted: skills.ids,
      wantedNames: skills.names,
      hours: said(asked)?.hours ?? -1,
      ...measured(asked),
      ...worded(asked, asked.title),
    }
  }
  const offer = (given: Given) => ({
    had: bits(skillsOf(given).ids),
    hours: said(given)?.hours ?? -1,
    ...measured(given),
    ...worded(given, `${given.title} ${given.text}`),
  })
  return {
    need,
    offer,
    criteria: [needWants(450, codes), wording(200), amount(200, { sameUnit: false }), effort],
  } satisfies KindFit<ReturnType<typeof need>, ReturnType<typeof offer>>
}
