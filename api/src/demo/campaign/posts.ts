import type { Degree, JobDetail } from '../../matching/detail.ts'
import type { Chance } from './chance.ts'
import { enterprisesByTrade } from './enterprises.ts'
import { type Trade, type TradeKey, tradeKeys, trades } from './trades.ts'

export interface Post {
  trade: TradeKey
  enterprise: string
  title: string
  text: string
  quantity: number
  /** Days ago. */
  ago: number
  tower: string
  detail: Omit<JobDetail, 'placeId' | 'startOn'>
}

const towers = ['广利大厦', '广利大厦', '恒源国际中心']
const texts = [
  '应届生优先，三个月导师带教，五险一金。',
  '双休，午餐补贴，满半年可转岗。',
  '欢迎先来实训一周再定，五险一金，节日福利。',
  '有经验更好，没有也教；加班有调休。',
  '试用期两个月，转正后每年调薪一次。',
]

/** What the 63 enterprises offer: one post each, a second one here and there. */
export function postsOf(chance: Chance): Post[] {
  return tradeKeys.flatMap((trade) =>
    enterprisesByTrade[trade].flatMap((enterprise, index) => {
      const titles = chance.some(trades[trade].posts, index < 2 ? 2 : 1)
      return titles.map((title) => post(chance, trade, enterprise, title, index === 0))
    }),
  )
}

function post(chance: Chance, key: TradeKey, enterprise: string, title: string, isLarge: boolean): Post {
  const trade: Trade = trades[key]
  const [low, high] = trade.pay
  const payMin = low + 500 * chance.whole(0, Math.floor((high - low) / 1000))
  const degree: Degree = chance.isLucky(45) ? 'BACHELOR' : chance.isLucky(75) ? 'COLLEGE' : 'NONE'
  return {
    trade: key,
    enterprise,
    title,
    text: chance.one(texts),
    quantity: isLarge ? chance.whole(3, 5) : chance.isLucky(55) ? 1 : chance.whole(2, 3),
    ago: chance.whole(96, 118),
    tower: chance.one(towers),
    detail: {
      degree,
      professions: chance.isLucky(80) ? chance.some(trade.professions, chance.whole(1, 3)) : [],
      professionsRequired: chance.isLucky(25),
      skills: chance.some(trade.skills, chance.whole(1, 2)),
      payMin,
      payMax: payMin + 500 * chance.whole(2, 5),
      wishes: [],
    },
  }
}
