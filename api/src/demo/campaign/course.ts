import type { MatchOutcome } from '../telling/deals.ts'
import type { Graduate } from './graduates.ts'
import type { Post } from './posts.ts'

export interface FollowUpStory {
  months: 1 | 3
  outcome: 'STILL_THERE' | 'LEFT' | 'UNREACHABLE' | null
}

export interface Introduction {
  graduate: number
  post: number
  ago: number
  outcome: MatchOutcome
  followUps: FollowUpStory[]
}

interface Chapter {
  count: number
  tell: (index: number) => Pick<Introduction, 'ago' | 'outcome' | 'followUps'>
}

const reasonsOfPosts = ['本季编制暂缓，下季度优先考虑。', '岗位已由内部转岗补上。', '需要能上夜班的同学，暂不合适。']
const reasonsOfGraduates = ['已考取研究生，谢谢关照。', '想先准备公务员考试。']

/** How far the campaign has come: each chapter takes the next graduates and the post that suits them best among those left. */
const chapters: Chapter[] = [
  {
    count: 14,
    tell: (index) => ({
      ago: 112 - index * 0.4,
      outcome: { accepted: 108 - index * 0.4, fulfilled: 101 - index * 0.5, outcome: '已签劳动合同，到岗。' },
      followUps: [
        { months: 1, outcome: index === 5 ? 'UNREACHABLE' : 'STILL_THERE' },
        { months: 3, outcome: index === 9 ? 'LEFT' : 'STILL_THERE' },
      ],
    }),
  },
  {
    count: 12,
    tell: (index) => ({
      ago: 78 - index,
      outcome: { accepted: 74 - index, fulfilled: 66 - index, outcome: '实训合格，到岗。' },
      followUps: [
        { months: 1, outcome: index === 3 ? 'LEFT' : 'STILL_THERE' },
        { months: 3, outcome: null },
      ],
    }),
  },
  {
    // Of these the first are due to be called.
    count: 12,
    tell: (index) => ({
      ago: 46 - index * 2.4,
      outcome: { accepted: 41 - index * 2.4, fulfilled: 33 - index * 2.4, outcome: '已到岗。' },
      followUps: [
        { months: 1, outcome: null },
        { months: 3, outcome: null },
      ],
    }),
  },
  { count: 11, tell: (index) => ({ ago: 16 - index * 0.7, outcome: { accepted: 9 - index * 0.6 }, followUps: [] }) },
  { count: 7, tell: (index) => ({ ago: 6 - index * 0.5, outcome: { answers: { need: true } }, followUps: [] }) },
  { count: 4, tell: (index) => ({ ago: 5 - index * 0.5, outcome: { answers: { offer: true } }, followUps: [] }) },
  { count: 3, tell: (index) => ({ ago: 1.6 - index * 0.3, outcome: {}, followUps: [] }) },
  {
    count: 4,
    tell: (index) => ({
      ago: 30 - index,
      outcome: { declinedBy: 'offer', reason: reasonsOfPosts[index % reasonsOfPosts.length]!, answered: 26 - index },
      followUps: [],
    }),
  },
  {
    count: 2,
    tell: (index) => ({
      ago: 24 - index,
      outcome: { declinedBy: 'need', reason: reasonsOfGraduates[index]!, answered: 22 - index },
      followUps: [],
    }),
  },
  {
    count: 2,
    tell: (index) => ({ ago: 21 - index, outcome: { noShow: '约好的面试没有来，电话未接。', ended: 15 - index }, followUps: [] }),
  },
  {
    count: 2,
    tell: (index) => ({ ago: 28 - index, outcome: { fellThrough: '面试后双方觉得方向不合。', ended: 19 - index }, followUps: [] }),
  },
]

/** Every introduction so far. A graduate is introduced once; a post takes no more than it has. */
export function courseOf(graduates: readonly Graduate[], posts: readonly Post[]): Introduction[] {
  const left = posts.map((post) => post.quantity)
  const waiting = graduates.map((_, index) => index)
  const introductions: Introduction[] = []
  for (const { count, tell } of chapters)
    for (let index = 0; index < count; index += 1) {
      // Every few graduates, so that all trades come in each chapter; the next one where no post is left for this one.
      const start = index * 7 + count
      const inTurn = waiting.map((_, step) => waiting[(start + step) % waiting.length]!)
      const found = firstPlaced(inTurn, (graduate) => bestPost(graduates[graduate]!, posts, left))
      if (!found) return introductions
      const { graduate, post } = found
      waiting.splice(waiting.indexOf(graduate), 1)
      left[post]! -= 1
      introductions.push({ graduate, post, ...tell(index) })
    }
  return introductions
}

/** The first of them for whom a post is left, with that post. */
function firstPlaced(inTurn: readonly number[], postFor: (graduate: number) => number | null): { graduate: number; post: number } | null {
  for (const graduate of inTurn) {
    const post = postFor(graduate)
    if (post !== null) return { graduate, post }
  }
  return null
}

/** The post of the graduate’s trade with the most in common; null when those are all taken. */
function bestPost({ trade, detail }: Graduate, posts: readonly Post[], left: readonly number[]): number | null {
  let best: number | null = null
  let most = -1
  for (const [index, post] of posts.entries()) {
    if (post.trade !== trade || left[index] === 0) continue
    const accepted = post.detail.professions.length === 0 || post.detail.professions.some((each) => detail.professions.includes(each))
    if ((post.detail.professionsRequired && !accepted) || (post.detail.degree === 'BACHELOR' && detail.degree === 'COLLEGE')) continue
    const common = post.detail.skills.filter((skill) => detail.skills.includes(skill)).length
    // Those who take several are spoken to first.
    const score = common + (accepted ? 2 : 0) + (detail.wishes.includes(post.title) ? 3 : 0) + (post.quantity > 2 ? 3 : 0)
    if (score > most) [best, most] = [index, score]
  }
  return best
}
