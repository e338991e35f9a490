import { InputType } from 'type-graphql'
import { IdField, LENGTH, Words } from '../kernel/input.ts'
import { ActInputBase } from '../people/act.inputs.ts'

@InputType()
export class RevealNeedContactInput extends ActInputBase {
  @IdField()
  needId!: string

  @Words(LENGTH.line, { description: 'What it is needed for; that stays on the record.' })
  purpose!: string
}

@InputType()
export class RevealMatchContactInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Words(LENGTH.line, { description: 'What it is needed for; that stays on the record.' })
  purpose!: string
}
