import type { Degree, JobDetail } from '../../matching/detail.ts'
import type { NeedContact } from '../../resources/contact.ts'
import type { Chance } from './chance.ts'
import { type Trade, type TradeKey, tradeKeys, trades } from './trades.ts'

export interface Graduate {
  trade: TradeKey
  /** Plainly a demo person: the phone numbers belong to nobody. */
  contact: NeedContact
  title: string
  text: string
  /** Days ago. */
  ago: number
  compound: string
  detail: Omit<JobDetail, 'placeId' | 'startOn'>
}

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const givenNames =
  '雨桐 子涵 浩然 欣怡 佳宁 思远 梓萱 俊杰 晓彤 嘉豪 文静 志远 若曦 宇航 静怡 天佑 诗涵 明哲 可欣 博文 雅琪 一鸣 慧敏 家乐'.split(' ')
const compounds = ['仙林苑', '仙林苑', '望梅里', '竹韵新村', '凤起家园']
const texts = [
  '应届毕业，已做过简历指导。',
  '有半年实习经历。',
  '希望离家近一些，可随时到岗。',
  '参加过社区岗前实训。',
  '在校期间做过学生工作，愿意从基层做起。',
]
const degreeNames: Record<'COLLEGE' | 'BACHELOR' | 'MASTER', string> = { COLLEGE: '大专', BACHELOR: '本科', MASTER: '硕士' }

/** The 103 graduates the community has registered. */
export function graduatesOf(chance: Chance): Graduate[] {
  return tradeKeys
    .flatMap((trade) => Array.from({ length: trades[trade].graduates }, () => trade))
    .map((trade, index) => graduate(chance, trade, index))
}

function graduate(chance: Chance, key: TradeKey, index: number): Graduate {
  const trade: Trade = trades[key]
  const degree: Degree & keyof typeof degreeNames = chance.isLucky(41) ? 'COLLEGE' : chance.isLucky(90) ? 'BACHELOR' : 'MASTER'
  const profession = chance.one(trade.professions)
  const wishes = chance.some(trade.posts, chance.whole(1, 2))
  return {
    trade: key,
    contact: { name: chance.one(surnames) + chance.one(givenNames), phone: `138000${String(10_000 + index).slice(-5)}` },
    title: `${profession} · ${degreeNames[degree]} · 求${wishes[0]}`,
    text: chance.one(texts),
    ago: chance.whole(98, 122),
    compound: chance.one(compounds),
    detail: {
      degree,
      professions: [profession],
      professionsRequired: false,
      skills: chance.some(trade.skills, chance.whole(1, 3)),
      payMin: trade.pay[0] + 500 * chance.whole(-1, 3),
      payMax: null,
      wishes,
    },
  }
}
