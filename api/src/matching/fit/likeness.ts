/** Grades of likeness, for professions and for wishes. */
export const ALIEN = 0
export const KIN = 1
export const SAME = 2

/** Professions that stand in for one another: whoever learnt one finds their way in the other. */
const disciplines = [
  ['计算机', '软件', '信息', '网络', '数据', '人工智能', '物联网', '数字媒体技术'],
  ['会计', '财务', '审计', '金融', '经济', '税', '统计'],
  ['营销', '电子商务', '工商', '国际贸易', '商务', '零售'],
  ['土木', '建筑', '造价', '工程管理', '给排水', '测绘', '房地产'],
  ['法律', '法学', '知识产权'],
  ['护理', '临床', '医', '药', '康复', '健康'],
  ['设计', '美术', '视觉', '动画', '艺术'],
  ['中文', '汉语言', '新闻', '传播', '文秘', '秘书', '广告', '编辑'],
  ['英语', '日语', '法语', '德语', '俄语', '翻译', '外语'],
  ['教育', '学前', '师范', '心理'],
  ['机械', '自动化', '电气', '机电', '车辆', '数控', '模具'],
  ['物流', '供应链', '采购', '仓储'],
  ['旅游', '酒店', '会展', '餐饮', '烹饪'],
  ['行政', '人力', '公共', '社会工作', '劳动', '社区'],
  ['电子信息', '通信', '微电子', '集成电路', '电子技术'],
  ['物业', '安防', '消防'],
]

/** Written alike: without blanks, in one width and one case. */
export const plain = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** "会计学专业", "会计学" and "会计" are one; a stem of one character says too little. */
export const professionStem = (profession: string): string => plain(profession).replace(/(?<=..)(方向|相关专业|专业|类|学)+$/, '')

/** "熟练使用 Excel" is Excel. */
export const skillStem = (skill: string): string => plain(skill).replace(/^(熟练使用|熟练掌握|熟练|熟悉|精通|掌握|了解|会用|会)(?=.)/, '')

const disciplinesOf = (words: string): number =>
  disciplines.reduce((found, stems, index) => (stems.some((stem) => words.includes(stem)) ? found | (1 << index) : found), 0)

/** Of two stems: the same, of one discipline or one beginning, or neither. */
export function likeness(one: string, other: string): number {
  if (one === other) return SAME
  const [ofOne, ofOther] = [disciplinesOf(one), disciplinesOf(other)]
  if ((ofOne & ofOther) !== 0) return KIN
  return ofOne === 0 && ofOther === 0 && one.length > 1 && one.slice(0, 2) === other.slice(0, 2) ? KIN : ALIEN
}

/** A wish is granted where the post's words name it, nearly so where they begin alike or belong to one discipline. */
export function likenessOfPost(wish: string, post: string): number {
  if (post.includes(wish)) return SAME
  return (disciplinesOf(wish) & disciplinesOf(post)) !== 0 || (wish.length > 2 && post.includes(wish.slice(0, 2))) ? KIN : ALIEN
}

/** Said of every need and every offer, so that sharing them says nothing. */
const common = new Set([
  '需要',
  '需求',
  '希望',
  '提供',
  '社区',
  '居民',
  '可以',
  '能够',
  '我们',
  '帮助',
  '一批',
  '一些',
  '有关',
  '公司',
  '大厦',
  '双社',
])

/** Pairs of neighbouring characters: what two texts in Chinese share without being cut into words. */
export function pairsOfCharacters(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const run of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    for (let at = 0; at + 1 < run.length; at++) {
      const pair = run.slice(at, at + 2)
      if (!common.has(pair)) pairs.add(pair)
    }
  return pairs
}

/** The longest words of a title that another text has as well, at most three. */
export function sharedWords(title: string, text: string): string[] {
  const shared = new Set<string>()
  const other = plain(text)
  for (const run of title.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [])
    for (let start = 0; start + 1 < run.length; start++) {
      let end = start
      while (end < run.length && other.includes(plain(run.slice(start, end + 1)))) end++
      if (end - start > 1 && !common.has(run.slice(start, end).toLowerCase())) shared.add(run.slice(start, end))
    }
  const words = [...shared].toSorted((a, b) => b.length - a.length)
  return words.filter((word, index) => !words.slice(0, index).some((longer) => longer.includes(word))).slice(0, 3)
}
