import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { IdField, WordList, refusedAs } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { type Degree, degrees } from '../matching/detail.ts'
import { DegreeType } from './detail.types.ts'

const MOST_WORDS = 20
const WORD_LENGTH = 30
const MOST_PAY = 1_000_000
const MOST_HOURS = 1_000
export const MOST_WINDOWS = 14
const clock = /^([01]\d|2[0-3]):[0-5]\d$/
const clockOrMidnight = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

const Few = (description: string): PropertyDecorator => WordList(MOST_WORDS, WORD_LENGTH, { nullable: true, description })

@InputType({ description: '岗位; see `JobDetail` for what each means of a need and of an offer.' })
export class JobDetailInput {
  @Field(() => DegreeType, { defaultValue: 'NONE', description: 'The degree held, or the least asked for.' })
  @IsIn(degrees)
  degree!: Degree

  @Few('专业.')
  professions?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Of an offer: nobody of another profession.' })
  professionsRequired?: boolean | null

  @Few('Skills.')
  skills?: string[] | null

  @Field(() => Int, { nullable: true, description: 'Yuan a month.' })
  @IsOptional()
  @Min(0)
  @Max(MOST_PAY)
  payMin?: number | null

  @Field(() => Int, { nullable: true, description: 'Yuan a month; not below `payMin`.' })
  @IsOptional()
  @Min(0)
  @Max(MOST_PAY)
  payMax?: number | null

  @IdField({ nullable: true, description: 'A compound or tower of the sub-district.' })
  placeId?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'First day, or free from.' })
  startOn?: string | null

  @Few('意向岗位: the posts one would like.')
  wishes?: string[] | null
}

@InputType({ description: '培训实训: topics and days.' })
export class TrainingDetailInput {
  @Few('Topics.')
  topics?: string[] | null

  @Field(() => LocalDate, { nullable: true, description: 'First day; null: from now on.' })
  startsOn?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Last day; not before `startsOn`.' })
  endsOn?: string | null
}

@InputType({ description: 'A time of the week that comes back. Where `to` is not after `from`, it lies on the next day.' })
export class WeeklyWindowInput {
  @Field(() => [Int], { description: '1 Monday to 7 Sunday: the days on which it begins.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays!: number[]

  @Field(() => String, { description: '`HH:mm`.' })
  @Matches(clock, { context: refusedAs('CLOCK_FORM') })
  from!: string

  @Field(() => String, { description: '`HH:mm`; `24:00` is the end of the day.' })
  @Matches(clockOrMidnight, { context: refusedAs('CLOCK_FORM') })
  to!: string
}

@InputType({ description: '场地 and 车位: when they are there, or wanted.' })
export class ScheduleDetailInput {
  @Field(() => [WeeklyWindowInput], { description: 'The times of the week.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_WINDOWS)
  @ValidateNested({ each: true })
  windows!: WeeklyWindowInput[]

  @Field(() => LocalDate, { nullable: true, description: 'First day; null: from now on.' })
  startsOn?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Last day; not before `startsOn`.' })
  endsOn?: string | null
}

@InputType({ description: '志愿服务 and 专业服务: skills and hours.' })
export class HelpDetailInput {
  @Few('Skills.')
  skills?: string[] | null

  @Field(() => Int, { nullable: true, description: 'Hours each.' })
  @IsOptional()
  @Min(1)
  @Max(MOST_HOURS)
  hours?: number | null
}
