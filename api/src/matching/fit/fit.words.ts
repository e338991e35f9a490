import type { Facts, Reason } from './reason.ts'

/** Why a need and an offer fit, or don’t: `{name}` is filled in from the reason’s facts. */
const words = {
  KIND_DIFFERS: { zh: '类别不同', en: 'Of different kinds' },
  NEED_OVER: { zh: '需求已过期', en: 'The need has expired' },
  OFFER_OVER: { zh: '资源已过期', en: 'The offer has expired' },

  DEGREE_MET: { zh: '学历{held}，符合', en: 'Degree: {held}, as asked' },
  DEGREE_ABOVE: { zh: '学历{held}，高于要求的{asked}', en: 'Degree: {held}, above the {asked} asked for' },
  DEGREE_OPEN: { zh: '学历不限', en: 'Any degree' },
  DEGREE_UNSAID: { zh: '未填学历（要求{asked}）', en: 'Degree not given ({asked} is asked for)' },
  DEGREE_SHORT: { zh: '学历要求{asked}，现为{held}', en: 'A {asked} degree is asked for; held: {held}' },

  PROFESSION_FITS: { zh: '专业对口：{own}', en: 'Profession as asked: {own}' },
  PROFESSION_KIN: { zh: '专业相近：{own}（招{accepted}）', en: 'Related profession: {own} (asked: {accepted})' },
  PROFESSION_OPEN: { zh: '专业不限', en: 'Any profession' },
  PROFESSION_UNSAID: { zh: '未填专业（招{accepted}）', en: 'Profession not given (asked: {accepted})' },
  PROFESSION_OTHER: { zh: '专业不对口：招{accepted}，本人{own}', en: 'Another profession: {own} (asked: {accepted})' },
  PROFESSION_REQUIRED: { zh: '限{accepted}专业，本人{own}', en: 'Only {accepted}; this is {own}' },

  SKILLS_HAD: { zh: '具备：{found}', en: 'Has: {found}' },
  SKILLS_LACKING: { zh: '缺：{lacking}', en: 'Lacking: {lacking}' },
  SKILLS_OPEN: { zh: '技能不限', en: 'No particular skill asked for' },
  SKILLS_UNSAID: { zh: '未填技能（希望会{wanted}）', en: 'Skills not given (wished for: {wanted})' },

  WISH_MET: { zh: '符合意向岗位：{wishes}', en: 'A job wished for: {wishes}' },
  WISH_NEAR: { zh: '接近意向岗位：{wishes}', en: 'Close to a job wished for: {wishes}' },
  WISH_OTHER: { zh: '意向岗位是{wishes}', en: 'Would rather: {wishes}' },
  WISH_UNSAID: { zh: '未填意向岗位', en: 'No particular job wished for' },

  PAY_REACHED: { zh: '期望薪资 {expected} 元，岗位 {least} 元起', en: '¥{expected} expected, from ¥{least} paid' },
  PAY_IN_RANGE: { zh: '期望薪资 {expected} 元，在范围内', en: '¥{expected} expected, within the range' },
  PAY_FROM: { zh: '期望薪资 {expected} 元，岗位 {least} 元起，可商议', en: '¥{expected} expected, from ¥{least} paid: to be discussed' },
  PAY_ABOVE: { zh: '期望薪资 {expected} 元，岗位最高 {most} 元', en: '¥{expected} expected, ¥{most} paid at most' },
  PAY_OPEN: { zh: '岗位薪资面议', en: 'Pay to be discussed' },
  PAY_UNSAID: { zh: '未填期望薪资', en: 'Expected pay not given' },

  WALK: { zh: '步行约 {minutes} 分钟', en: 'About {minutes} min on foot' },
  FAR: { zh: '较远，相距约 {kilometres} 公里', en: 'Far: some {kilometres} km' },
  PLACE_UNSAID: { zh: '未填地点，远近不明', en: 'Place not given, distance unknown' },

  START_IN_TIME: { zh: '可按时到岗', en: 'Free in time to start' },
  START_LATE: { zh: '到岗晚 {days} 天', en: 'Free {days} days after the start' },
  START_UNSAID: { zh: '到岗时间待商定', en: 'Start to be agreed' },

  DATES_FIT: { zh: '日期全部合适', en: 'All dates suit' },
  DATES_PART: { zh: '日期合适的占 {percent}%', en: '{percent}% of the dates suit' },
  DATES_APART: { zh: '日期不重合', en: 'The dates don’t meet' },
  DATES_UNSAID: { zh: '日期待商定', en: 'Dates to be agreed' },

  HOURS_FIT: { zh: '时段全部合适，每周 {hours} 小时', en: 'All hours suit: {hours} a week' },
  HOURS_PART: { zh: '时段重合每周 {hours} 小时（需 {wanted} 小时）', en: '{hours} of {wanted} hours a week in common' },
  HOURS_APART: { zh: '时段不重合', en: 'No hours in common' },
  HOURS_UNSAID: { zh: '时段待商定', en: 'Hours to be agreed' },

  AMOUNT_FULL: { zh: '数量足够：{asked}{unit}', en: 'Enough: {asked}{unit}' },
  AMOUNT_PART: { zh: '可给 {given}/{asked}{unit}', en: '{given} of {asked}{unit}' },
  UNIT_DIFFERS: { zh: '单位不同：需{asked}，供{given}', en: 'Different units: {asked} needed, {given} offered' },

  TOPICS_HAD: { zh: '内容对口：{found}', en: 'Topics covered: {found}' },
  TOPICS_LACKING: { zh: '未涉及：{lacking}', en: 'Not covered: {lacking}' },
  TOPICS_OPEN: { zh: '培训内容不限', en: 'Any topic' },
  TOPICS_UNSAID: { zh: '未填培训内容（希望有{wanted}）', en: 'Topics not given (wished for: {wanted})' },

  EFFORT_ENOUGH: { zh: '每人可服务 {given} 小时，够用', en: '{given} hours each, enough' },
  EFFORT_PART: { zh: '每人可服务 {given} 小时，需 {asked} 小时', en: '{given} of {asked} hours each' },
  EFFORT_UNSAID: { zh: '服务时长待商定', en: 'Hours to be agreed' },

  WORDS_SHARED: { zh: '都提到：{words}', en: 'Both name: {words}' },
  WORDS_APART: { zh: '文字上看不出关联', en: 'Nothing in common in their words' },
} as const satisfies Record<string, { zh: string; en: string }>

export type FitCode = keyof typeof words

const joiner = { zh: '、', en: ', ' }

export function sayReason({ code, facts }: { code: FitCode; facts: Facts }, language: 'zh' | 'en'): string {
  return words[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name]
    if (typeof fact !== 'object') return String(fact ?? '')
    return 'zh' in fact ? fact[language] : fact.join(joiner[language])
  })
}

/** All of them, what speaks for the pair first and what weighs most before what weighs little. */
export function sayReasons(reasons: readonly Reason[], language: 'zh' | 'en'): string[] {
  const order = { GOOD: 0, WEAK: 1, MISSING: 2 }
  return reasons.toSorted((a, b) => order[a.kind] - order[b.kind] || b.points - a.points).map((reason) => sayReason(reason, language))
}
