import type { Asked, Given } from '../../support/matching.ts'

export interface CampaignSize {
  name: string
  offers: number
  needs: number
  /** Posts per need: below 1 somebody goes without. */
  posts: number
  seed: number
}

export const campaigns: CampaignSize[] = [
  { name: '63 × 103', offers: 63, needs: 103, posts: 1.1, seed: 11 },
  { name: '500 × 2,500', offers: 500, needs: 2500, posts: 0.8, seed: 12 },
  { name: '2,000 × 10,000 scarce', offers: 2000, needs: 10_000, posts: 0.7, seed: 13 },
  { name: '2,000 × 10,000 plenty', offers: 2000, needs: 10_000, posts: 1.6, seed: 14 },
]

/** By field: professions, what the posts are called, what one should be able to do. */
const fields: [professions: string[], posts: string[], skills: string[]][] = [
  [
    ['会计学', '财务管理', '审计学'],
    ['会计', '出纳', '财务专员'],
    ['Excel', '用友', '初级会计证', '税务申报'],
  ],
  [
    ['软件工程', '计算机科学与技术', '数据科学'],
    ['软件开发', '测试工程师', '数据分析'],
    ['Java', 'Python', 'SQL', 'Linux'],
  ],
  [
    ['市场营销', '电子商务', '国际贸易'],
    ['销售', '市场专员', '电商运营'],
    ['直播', '新媒体', '英语四级', '谈判'],
  ],
  [
    ['行政管理', '人力资源管理', '汉语言文学'],
    ['行政助理', '人事专员', '文秘'],
    ['公文写作', 'Excel', '普通话二级', '驾照'],
  ],
  [
    ['土木工程', '工程造价', '建筑学'],
    ['造价员', '施工员', '制图员'],
    ['CAD', 'BIM', '驾照', '预算'],
  ],
  [
    ['护理学', '临床医学', '药学'],
    ['护士', '康复师', '药剂员'],
    ['护士资格证', '急救', '英语四级'],
  ],
  [
    ['视觉传达设计', '动画', '数字媒体艺术'],
    ['平面设计', '剪辑', '界面设计'],
    ['Photoshop', '剪映', '手绘'],
  ],
  [
    ['物流管理', '供应链管理', '酒店管理'],
    ['仓储主管', '物流专员', '前台'],
    ['驾照', 'Excel', '普通话二级'],
  ],
]

/** Some fields have more graduates than posts, as in life. */
const graduatesBy = [24, 22, 16, 14, 8, 6, 6, 4]
const postsBy = [12, 18, 26, 10, 10, 8, 6, 10]
const degrees = ['VOCATIONAL', 'COLLEGE', 'BACHELOR', 'MASTER'] as const

/** The same campaign each time it is asked for. */
export function campaignOf({ offers, needs, posts, seed }: CampaignSize): { needs: Asked[]; offers: Given[] } {
  const chance = new Chance(seed)
  const quantities = Array.from({ length: offers }, () => 1)
  for (let more = Math.round(needs * posts) - offers; more > 0; more--) quantities[Math.floor(chance.next() ** 2 * offers)]!++
  return {
    needs: Array.from({ length: needs }, (_, at) => graduate(chance, at)),
    offers: quantities.map((quantity, at) => post(chance, at, quantity)),
  }
}

function graduate(chance: Chance, at: number): Asked {
  const [professions, posts, skills] = fields[chance.weighted(graduatesBy)]!
  return {
    ...party(chance, `need-${at}`, 1, `毕业生${at}`),
    organizationId: 'committee',
    detail: {
      degree: degrees[chance.weighted([1, 4, 6, 1])]!,
      professions: [chance.one(professions)],
      professionsRequired: false,
      skills: chance.some(skills, 3),
      payMin: chance.next() < 0.8 ? 4000 + 500 * Math.floor(chance.next() * 10) : null,
      payMax: null,
      placeId: null,
      startOn: chance.next() < 0.7 ? `2026-0${6 + Math.floor(chance.next() * 3)}-15` : null,
      wishes: chance.some(posts, 2),
    },
  }
}

function post(chance: Chance, at: number, quantity: number): Given {
  const [professions, posts, skills] = fields[chance.weighted(postsBy)]!
  const least = 4000 + 500 * Math.floor(chance.next() * 8)
  return {
    ...party(chance, `offer-${at}`, quantity, `${chance.one(posts)}${at}`),
    organizationId: `organization-${Math.floor(at / 2)}`,
    detail: {
      degree: degrees[chance.weighted([2, 6, 4, 0.3])]!,
      professions: chance.next() < 0.75 ? chance.some(professions, 3) : [],
      professionsRequired: chance.next() < 0.25,
      skills: chance.some(skills, 3),
      payMin: least,
      payMax: chance.next() < 0.8 ? least + 500 * Math.floor(chance.next() * 6) : null,
      placeId: null,
      startOn: chance.next() < 0.6 ? '2026-07-10' : null,
      wishes: [],
    },
  }
}

/** Somewhere in a sub-district of some four by four kilometres. */
const party = (chance: Chance, id: string, quantity: number, title: string) => ({
  id,
  kind: 'JOB' as const,
  title,
  text: '',
  quantity,
  unit: null,
  until: null,
  place: chance.next() < 0.9 ? { longitude: 120.16 + chance.next() * 0.04, latitude: 30.27 + chance.next() * 0.036 } : null,
})

/** Numbers that look random and are the same on every machine. */
class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed * 2_654_435_761
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  one<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)]!
  }

  some<T>(from: readonly T[], most: number): T[] {
    return from.filter(() => this.next() < 0.6).slice(0, most)
  }

  weighted(weights: readonly number[]): number {
    let rest = this.next() * weights.reduce((sum, weight) => sum + weight, 0)
    return Math.max(
      0,
      weights.findIndex((weight) => (rest -= weight) < 0),
    )
  }
}
