import { expect, test } from 'vitest'
import { families, familyOf } from './families.ts'

test.each([
  ['FINANCE', ['会计', '大数据与会计', '财务管理', '审计学', '金融学', '税收学']],
  ['CIVIL', ['土木工程', '建筑设计', '测绘工程', '工程管理', '工程造价', '地理信息科学']],
  ['DESIGN', ['视觉传达设计', '环境设计', '数字媒体艺术', '动画', '广告学']],
  ['CARE', ['护理', '小学教育', '学前教育', '小学英语教育', '康复治疗技术', '英语（师范）']],
  ['LIFE_SCIENCE', ['药学', '应用化学', '生物工程', '临床医学', '食品科学与工程', '环境工程']],
  ['COMPUTING', ['计算机科学与技术', '软件工程', '信息管理与信息系统', '电子信息工程', '网络工程', '数据科学']],
  ['MACHINERY', ['机械设计制造及其自动化', '电气工程', '机电一体化', '车辆工程']],
  ['TRADE', ['英语', '商务英语', '国际经济与贸易', '电子商务', '日语']],
  ['MANAGEMENT', ['工商管理', '市场营销', '人力资源管理', '物流管理', '行政管理']],
  ['HUMANITIES', ['法学', '汉语言文学', '新闻学', '社会工作']],
  ['OTHER', ['数学与应用数学', '专业12', '']],
] as const)('%s', (family, professions) => {
  for (const profession of professions) expect(`${profession}: ${familyOf(profession)}`).toBe(`${profession}: ${family}`)
})

test('every profession has a family, and what none knows has the last', () => {
  expect(families.at(-1)).toBe('OTHER')
  expect(families).toContain(familyOf('从未有过的专业'))
})
