import { several } from '../sheet.ts'
import { likened } from '../../../kernel/likened.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Degree } from '../../../matching/detail.ts'

/** How degrees are called in the sheets; the first is what templates and lists of values show. In rising order. */
export const degreeNames: Record<Degree, readonly string[]> = {
  NONE: several(
    '不限、无、无要求、不作要求、不要求、没有、均可、高中、普高、普通高中、高级中学、初中、小学、文盲',
    '半文盲、义务教育、none、any、highschool、seniorhighschool、secondaryschool、primaryschool',
  ),
  VOCATIONAL: several(
    '中专、中职、职高、职业高中、技校、中技、技工、技工学校、中师、中等专科、中等专业、中等职业',
    '中等专业学校、中等职业学校、vocational、secondaryvocational、technicalsecondaryschool',
  ),
  COLLEGE: several(
    '大专、专科、大学专科、高职、高职高专、高专、大专生、专科生、高等专科、高等职业、成人大专、三年制大专',
    'college、associate、juniorcollege、associatedegree、diploma',
  ),
  BACHELOR: several(
    '本科、大学本科、大学、学士、本科生、大本、一本、二本、三本、985本科、211本科、双一流本科、重点本科',
    '普通本科、专升本、双学士、双学位、bachelor、bachelors、undergraduate、ba、bsc',
  ),
  MASTER: several(
    '硕士及以上、硕士、研究生、硕士研究生、硕士生、本硕、博士、博士研究生、博士生、博士后、mba、emba、mpa',
    'master、masters、phd、doctor、doctorate、postgraduate、graduate、ma、msc',
  ),
}

export const degreeChoices: readonly string[] = Object.values(degreeNames).map(([name]) => name!)

const order = Object.keys(degreeNames) as Degree[]
const known = new Map(Object.entries(degreeNames).flatMap(([degree, names]) => names.map((name) => [name, degree as Degree] as const)))
/** How it was studied, and whether it is finished, makes no other degree. */
const beside =
  /^(全日制|非全日制|统招|国家统招|普通|公办|民办|在职|成人|自考|函授|网络|应届|往届|最低|至少|学历|要求)+|(全日制|非全日制|统招|在读|毕业生?|肄业|结业|应届|学历|学位|文凭|水平|教育|毕业证?|degree|diploma)+$/g
const upwards = /(及|或|含)?(以上|之上|起)(学历|学位|水平)?$|^(不低于|至少|最低)|\+$|(and|or)(above|higher|over)$/g
const downwards = /(及|或|含)?(以下|之下)(学历|学位|水平)?$/

/** The degree a post asks for: the least of those that are named. */
export const leastDegree = (written: string): Degree => degreesOf(written)[0]!
/** The degree somebody has: the highest of those that are named. */
export const highestDegree = (written: string): Degree => degreesOf(written).at(-1)!

function degreesOf(written: string): Degree[] {
  const text = likened(written)
    .replace(/[’'.。]/g, '')
    .replace(/(及|或)?(同等|相当)(及以上)?学[历力]$/, '')
  const named = nameOf(text)
  if (named) return [named]
  const parts = text
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
    .split(/[/、,;|]|或者?|和|及(?!以)|-|至|到|~/)
    .filter((part) => part !== '')
  const degrees = parts.map(nameOf)
  if (parts.length === 0 || degrees.includes(null)) throw new Refusal('DEGREE_UNKNOWN', { written, choices: degreeChoices.join('、') })
  return (degrees as Degree[]).toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
}

function nameOf(text: string): Degree | null {
  const whole = known.get(text)
  if (whole) return whole
  const bare = text.replace(upwards, '').replace(downwards, '').replace(beside, '')
  const degree = known.get(bare) ?? known.get(text.replace(/^学历|学历$/g, '')) ?? null
  // `大专及以下` is no least and no highest degree; `高中及以下` is none of those that count.
  return downwards.test(text) && degree !== null && degree !== 'NONE' ? null : degree
}
