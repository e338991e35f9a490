import { Field, Int, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Holds } from '../kernel/holds.ts'
import { LocalDate } from '../kernel/scalars.ts'
import type { Degree, HelpDetail, JobDetail, ScheduleDetail, TrainingDetail, WeeklyWindow } from '../matching/detail.ts'

export const DegreeType: Record<Degree, Degree> = {
  NONE: 'NONE',
  VOCATIONAL: 'VOCATIONAL',
  COLLEGE: 'COLLEGE',
  BACHELOR: 'BACHELOR',
  MASTER: 'MASTER',
}
publishEnum(DegreeType, 'Degree', 'Degrees, from NONE over VOCATIONAL, COLLEGE and BACHELOR to MASTER in rising order.', {
  NONE: '不限: none asked for, or none held.',
  VOCATIONAL: '中专: vocational school.',
  COLLEGE: '大专: college diploma.',
  BACHELOR: '本科: bachelor.',
  MASTER: '硕士及以上: master or higher.',
})

@ObjectType('JobDetail', {
  description: '岗位: what a post asks for and gives, or what somebody brings and hopes for.',
})
export class JobDetailType implements JobDetail {
  @Field(() => DegreeType, { description: 'Of an offer: the least asked for; of a need: held.' })
  degree!: Degree

  @Field(() => [String], { description: '专业. Of an offer: those accepted, none for any; of a need: one’s own.' })
  professions!: string[]

  @Field(() => Boolean, { description: 'Of an offer: nobody of another profession.' })
  professionsRequired!: boolean

  @Field(() => [String], { description: 'Of an offer: wished for; of a need: those one has.' })
  skills!: string[]

  @Field(() => Int, { nullable: true, description: 'Yuan a month. Of an offer: from; of a need: the least expected.' })
  payMin!: number | null

  @Field(() => Int, { nullable: true, description: 'Yuan a month, up to; of an offer only.' })
  payMax!: number | null

  placeId!: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Of an offer: first day; of a need: free from.' })
  startOn!: string | null

  @Field(() => [String], { description: '意向岗位: the jobs one would like; of a need only.' })
  wishes!: string[]
}

@ObjectType('TrainingDetail', { description: '培训实训: topics and days; its seats are the quantity.' })
export class TrainingDetailType implements TrainingDetail {
  @Field(() => [String], { description: 'What is taught.' })
  topics!: string[]

  @Field(() => LocalDate, { nullable: true, description: 'First day; null: from now on.' })
  startsOn!: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Last day.' })
  endsOn!: string | null
}

@ObjectType('WeeklyWindow', {
  description: 'A time of the week that comes back. Where `to` is not after `from`, it lies on the next day.',
})
export class WeeklyWindowType implements WeeklyWindow {
  @Field(() => [Int], { description: '1 Monday to 7 Sunday: the days on which it begins.' })
  weekdays!: number[]

  @Field(() => String, { description: '`HH:mm`, local time.' })
  from!: string

  @Field(() => String, { description: '`HH:mm`, local time; `24:00` is the end of the day.' })
  to!: string
}

@ObjectType('ScheduleDetail', {
  description: '场地 and 车位: when they are there, or wanted; the quantity is how many at any minute.',
})
export class ScheduleDetailType implements ScheduleDetail {
  @Holds(7)
  @Field(() => [WeeklyWindowType], { description: 'The times of the week.' })
  windows!: WeeklyWindow[]

  @Field(() => LocalDate, { nullable: true, description: 'First day; null: from now on.' })
  startsOn!: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Last day.' })
  endsOn!: string | null
}

@ObjectType('HelpDetail', { description: '志愿服务 and 专业服务: skills and hours.' })
export class HelpDetailType implements HelpDetail {
  @Field(() => [String], { description: 'The skills asked for, or brought along.' })
  skills!: string[]

  @Field(() => Int, { nullable: true, description: 'Hours each; null: as it comes.' })
  hours!: number | null
}
