import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Detail, type HelpDetail, type JobDetail, type ScheduleDetail, type TrainingDetail, degrees } from '../detail.ts'
import { Fitting, fitOf } from './fit.ts'
import { sayReason, sayReasons } from './fit.words.ts'
import type { Asked, Given, Kind } from './party.ts'

const today = '2026-03-01'
const party = (kind: Kind, detail: Detail | null, more: Partial<Asked> = {}): Asked => ({
  id: 'a',
  kind,
  title: '',
  text: '',
  quantity: 1,
  unit: null,
  until: null,
  organizationId: 'o',
  detail,
  place: null,
  ...more,
})
const job = (detail: Partial<JobDetail>, more: Partial<Asked> = {}): Asked =>
  party(
    'JOB',
    {
      degree: 'NONE',
      professions: [],
      professionsRequired: false,
      skills: [],
      payMin: null,
      payMax: null,
      placeId: null,
      startOn: null,
      wishes: [],
      ...detail,
    },
    more,
  )
const schedule = (windows: ScheduleDetail['windows'], more: Partial<Asked> = {}) =>
  party('PARKING', { windows, startsOn: null, endsOn: null }, { quantity: 10, ...more })

const fit = (need: Asked, offer: Given) => fitOf(need, offer, { today })
const said = (need: Asked, offer: Given) => sayReasons(fit(need, offer).reasons, 'zh')

describe('a graduate and a post', () => {
  const accountant = job(
    {
      degree: 'BACHELOR',
      professions: ['会计学'],
      skills: ['熟练使用 Excel', '用友'],
      payMin: 7000,
      startOn: '2026-07-01',
      wishes: ['会计'],
    },
    { place: { longitude: 120.17, latitude: 30.28 } },
  )
  const post = job(
    {
      degree: 'BACHELOR',
      professions: ['会计', '财务管理'],
      skills: ['excel', '英语四级'],
      payMin: 6000,
      payMax: 8000,
      startOn: '2026-07-10',
    },
    { title: '财务会计', place: { longitude: 120.174, latitude: 30.282 } },
  )

  it('are told why they fit as a committee would say it', () => {
    expect(said(accountant, post)).toEqual([
      '专业对口：会计学',
      '学历本科，符合',
      '符合意向岗位：会计',
      '具备：excel',
      '期望薪资 7000 元，在范围内',
      '步行约 8 分钟',
      '可按时到岗',
      '缺：英语四级',
    ])
    expect(fit(accountant, post)).toMatchObject({ eligible: true, score: 200 + 250 + 100 + 150 + 100 + 70 + 30 })
  })

  it('must have the degree asked for', () => {
    const short = fit(job({ degree: 'COLLEGE' }), post)
    expect(short).toMatchObject({ eligible: false, score: 0 })
    expect(short.reasons.map((reason) => sayReason(reason, 'zh'))).toEqual(['学历要求本科，现为大专'])
    expect(short.reasons.map((reason) => sayReason(reason, 'en'))).toEqual(['A bachelor degree is asked for; held: college'])
    expect(fit(job({ degree: 'MASTER' }), post).eligible).toBe(true)
  })

  it('must have the profession only where it is required; a related one counts for more than none', () => {
    const points = (professions: string[], professionsRequired: boolean) => {
      const { eligible, reasons } = fit(job({ professions }), job({ professions: ['软件工程'], professionsRequired }))
      return eligible ? reasons.find(({ code }) => code.startsWith('PROFESSION'))!.points : -1
    }
    expect(points(['软件工程专业'], true)).toBe(points(['软件工程'], false))
    expect(points(['计算机科学与技术'], true)).toBe(-1)
    expect(points(['计算机科学与技术'], false)).toBeLessThan(points(['软件工程'], false))
    expect(points(['计算机科学与技术'], false)).toBeGreaterThan(points([], false))
    expect(points(['护理'], false)).toBe(0)
    expect(points([], true)).toBeGreaterThan(0)
  })

  it('are neither praised nor blamed for what is not said', () => {
    const [unsaid, asked] = [fit(party('JOB', null), post).score, fit(accountant, post).score]
    const wrong = job({
      degree: 'BACHELOR',
      professions: ['护理'],
      skills: ['注射'],
      payMin: 20_000,
      startOn: '2027-01-01',
      wishes: ['护士'],
    })
    expect(unsaid).toBeLessThan(asked)
    expect(unsaid).toBeGreaterThan(fit(wrong, post).score)
    expect(said(party('JOB', null), post)).toContain('未填学历（要求本科）')
  })

  it('fit less the more is expected above what is paid', () => {
    const scores = [8000, 8500, 9000, 20_000].map((payMin) => fit(job({ degree: 'BACHELOR', payMin }), post).score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(said(job({ degree: 'BACHELOR', payMin: 9000 }), post)).toContain('期望薪资 9000 元，岗位最高 8000 元')
  })
})

describe('places by the hour', () => {
  const night = { weekdays: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '08:00' }

  it('fit by the minutes of the week they share', () => {
    const evenings = schedule([{ weekdays: [1, 2, 3, 4, 5], from: '16:00', to: '24:00' }])
    expect(said(evenings, schedule([night]))).toContain('时段重合每周 30 小时（需 40 小时）')
    expect(said(schedule([night]), schedule([night]))).toContain('时段全部合适，每周 98 小时')
    expect(fit(schedule([night]), schedule([night])).score).toBeGreaterThan(fit(evenings, schedule([night])).score)
  })

  it('are out of the question without a minute in common, or a day', () => {
    const days = schedule([{ weekdays: [1], from: '08:00', to: '18:00' }])
    expect(fit(days, schedule([night]))).toMatchObject({ eligible: false, score: 0, reasons: [{ code: 'HOURS_APART' }] })
    const dated = (startsOn: string, endsOn: string) => party('VENUE', { windows: [], startsOn, endsOn })
    expect(fit(dated('2026-05-01', '2026-05-31'), dated('2026-06-01', '2026-06-30')).eligible).toBe(false)
    expect(said(dated('2026-05-01', '2026-05-10'), dated('2026-05-06', '2026-06-30'))).toContain('日期合适的占 50%')
  })

  it('fit in part where there are not enough', () => {
    const many = schedule([night], { quantity: 36, unit: '个' })
    expect(said(many, schedule([night], { quantity: 20, unit: '个' }))).toContain('可给 20/36 个')
  })
})

describe('the other kinds', () => {
  it('count goods and money only in the same unit', () => {
    const rice = party('GOODS', null, { title: '大米', quantity: 140, unit: '袋' })
    expect(said(rice, party('GOODS', null, { title: '优质大米', quantity: 140, unit: '袋' }))).toEqual(['都提到：大米', '数量足够：140 袋'])
    expect(fit(rice, party('GOODS', null, { title: '大米', quantity: 140, unit: '吨' })).eligible).toBe(false)
    expect(fit(rice, party('GOODS', null, { title: '口罩', quantity: 140, unit: '袋' })).score).toBe(500)
  })

  it('look for skills and hours among those who help, and for topics in a training', () => {
    const help = (detail: HelpDetail) => party('VOLUNTEER', detail)
    expect(said(help({ skills: ['急救', '英语'], hours: 4 }), help({ skills: ['英语'], hours: 2 }))).toEqual(
      expect.arrayContaining(['具备：英语', '缺：急救', '每人可服务 2 小时，需 4 小时']),
    )
    const training = (detail: TrainingDetail) => party('TRAINING', detail)
    const [wanted, given] = [
      ['直播', '短视频'],
      ['短视频', '直播', '摄影'],
    ]
    expect(
      said(training({ topics: wanted, startsOn: null, endsOn: null }), training({ topics: given, startsOn: null, endsOn: null })),
    ).toContain('内容对口：直播、短视频')
  })

  it('never mix, and never fit once over', () => {
    expect(fit(party('GOODS', null), party('FUNDS', null))).toMatchObject({ eligible: false, reasons: [{ code: 'KIND_DIFFERS' }] })
    expect(fit(party('MICRO_WISH', null, { until: '2026-02-28' }), party('MICRO_WISH', null)).eligible).toBe(false)
    expect(fit(party('MICRO_WISH', null, { until: today }), party('MICRO_WISH', null)).eligible).toBe(true)
  })
})

const words = (...from: string[]) => fc.subarray(from, { maxLength: 3 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const day = maybe(fc.integer({ min: 0, max: 120 }).map((days) => new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10)))
const days = fc.tuple(day, day).map(([one, other]) => {
  const [startsOn, endsOn] = one && other && other < one ? [other, one] : [one, other]
  return { startsOn, endsOn }
})
const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`)
const details: Record<Kind, fc.Arbitrary<Detail | null>> = {
  JOB: maybe(
    fc.record({
      degree: fc.constantFrom(...degrees),
      professions: words('会计学', '会计', '财务管理', '软件工程', '计算机科学与技术', '护理', '市场营销'),
      professionsRequired: fc.boolean(),
      skills: words('Excel', '熟练使用Excel', '英语四级', '驾照', 'Photoshop'),
      payMin: maybe(fc.integer({ min: 3000, max: 15_000 })),
      payMax: maybe(fc.integer({ min: 3000, max: 15_000 })),
      placeId: fc.constant(null),
      startOn: day,
      wishes: words('会计', '行政助理', '软件', '护士'),
    }),
  ),
  TRAINING: maybe(fc.record({ topics: words('直播', '摄影', '英语'), days }).map(({ topics, days }) => ({ topics, ...days }))),
  VENUE: fc.constant(null),
  PARKING: maybe(
    fc
      .record({
        windows: fc.array(fc.record({ weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), from: clock, to: clock }), {
          maxLength: 3,
        }),
        days,
      })
      .map(({ windows, days }) => ({ windows, ...days })),
  ),
  FUNDS: fc.constant(null),
  GOODS: fc.constant(null),
  VOLUNTEER: maybe(fc.record({ skills: words('英语', '急救', '法律'), hours: maybe(fc.integer({ min: 1, max: 8 })) })),
  EXPERTISE: fc.constant(null),
  MICRO_WISH: fc.constant(null),
}
const kinds = Object.keys(details) as Kind[]
const parties = (kind: Kind) =>
  fc.record({
    id: fc.constant('a'),
    kind: fc.constant(kind),
    title: fc.constantFrom('', '财务会计', '需要大米 20 袋', '大米', '软件测试工程师', 'Excel 培训', '心愿:一辆轮椅', '轮椅'),
    text: fc.constantFrom('', '为老人提供大米和轮椅', '会计优先'),
    quantity: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom(null, '袋', '个', '元'),
    until: fc.constantFrom(null, null, null, today, '2026-02-01'),
    organizationId: fc.constant('o'),
    detail: details[kind],
    place: maybe(
      fc.record({
        longitude: fc.double({ min: 120.1, max: 120.2, noNaN: true }),
        latitude: fc.double({ min: 30.2, max: 30.3, noNaN: true }),
      }),
    ),
  })

describe('words and number', () => {
  it('are one: the score is the sum of the reasons, and the quick score is the explained one', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...kinds)
          .chain((kind) => fc.tuple(fc.array(parties(kind), { minLength: 1 }), fc.array(parties(kind), { minLength: 1 }))),
        ([needs, offers]) => {
          const fitting = new Fitting({ today })
          const [asked, given] = [needs.map((need) => fitting.prepareNeed(need)), offers.map((offer) => fitting.prepareOffer(offer))]
          needs.forEach((need, i) =>
            offers.forEach((offer, j) => {
              const explained = fitting.explain(asked[i]!, given[j]!)
              const score = fitting.score(asked[i]!, given[j]!)
              expect(explained).toEqual(fitOf(need, offer, { today }))
              expect(score).toBe(explained.eligible ? explained.score : -1)
              expect(explained.score).toBe(explained.reasons.reduce((sum, { points }) => sum + points, 0))
              expect(explained.score >= 0 && explained.score <= 1000 && Number.isInteger(explained.score)).toBe(true)
              expect(explained.reasons.length).toBeGreaterThan(0)
              for (const reason of explained.reasons) {
                expect(sayReason(reason, 'zh')).not.toMatch(/[{}]|undefined|Infinity|NaN/)
                expect(sayReason(reason, 'en')).not.toMatch(/[{}]|undefined|Infinity|NaN/)
                expect(explained.eligible || (reason.kind === 'MISSING' && reason.points === 0)).toBe(true)
              }
            }),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
