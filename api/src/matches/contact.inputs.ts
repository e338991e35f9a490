import { InputType } from 'type-graphql'
import { IdField, Purpose } from '../kernel/input.ts'
import { ActInputBase } from '../acting/act.inputs.ts'

@InputType()
export class RevealNeedContactInput extends ActInputBase {
  @IdField()
  needId!: string

  @Purpose({ description: 'What it is needed for; that stays on the record.' })
  purpose!: string
}

@InputType()
export class RevealMatchContactInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Purpose({ description: 'What it is needed for; that stays on the record.' })
  purpose!: string
}
