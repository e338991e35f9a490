/**
 * Every refusal the API knows, by its stable code: what the user reads. `{name}` is filled in from the refusal's facts.
 * Codes are part of the contract: they are added to, never renamed.
 */
export const refusalWords = {
  // input
  REQUIRED: { zh: '请填写此项', en: 'Please fill this in' },
  TOO_SHORT: { zh: '至少 {min} 个字', en: 'At least {min} characters' },
  TOO_LONG: { zh: '最多 {max} 个字', en: 'At most {max} characters' },
  OUT_OF_RANGE: { zh: '请填 {min} 至 {max} 之间的数', en: 'Give a number from {min} to {max}' },
  TOO_LARGE: { zh: '最大为 {max}', en: 'At most {max}' },
  TOO_SMALL: { zh: '最小为 {min}', en: 'At least {min}' },
  INVALID: { zh: '内容的格式不对', en: 'This is not in the right form' },
  INVALID_ID: { zh: '编号的格式不对', en: 'This is not an id' },
  INVALID_CURSOR: { zh: '游标无效，请从头查询', en: 'The cursor is not valid; query from the start' },
  NOT_FOUND: { zh: '没有找到，或您无权查看', en: 'Not found, or not yours to see' },
  MUST_BE_FUTURE: { zh: '请选择将来的时间', en: 'Choose a time in the future' },
  TERM_ENDS_BEFORE_START: { zh: '任期结束不能早于开始', en: 'The term can’t end before it starts' },
  NAME_TAKEN: { zh: '这个名称已经有了', en: 'This name is taken' },
  ACCOUNT_TAKEN: { zh: '这个账号已经有人使用', en: 'This account is taken' },
  ACCOUNT_FORM: {
    zh: '账号为 3 至 40 个字母、汉字或数字，中间可用 . _ - @',
    en: 'An account is 3 to 40 letters or digits, with . _ - or @ between them',
  },
  PHONE_FORM: {
    zh: '请填 11 位手机号，或带区号的固定电话，只用数字（如 02583500000）',
    en: 'Give a mobile number, or a landline with its area code, in digits only (such as 02583500000)',
  },
  PASSWORD_WEAK: { zh: '密码至少 10 位', en: 'A password has at least 10 characters' },
  KEY_REUSED: { zh: '这个幂等键已用于另一次操作', en: 'This mutation key was used for something else' },
  CLOCK_FORM: { zh: '时间请写成 18:00 的样子', en: 'Give the time like 18:00' },
  PAY_RANGE: { zh: '月薪上限不能低于下限', en: 'The highest pay can’t be below the lowest' },
  ENDS_BEFORE_START: { zh: '结束不能早于开始', en: 'It can’t end before it starts' },
  ONE_PERSON: { zh: '留了个人联系方式的需求，数量只能是 1', en: 'A need with one person’s contact is for one' },
  DETAIL_OF_OTHER_KIND: { zh: '这些明细不属于这个类别', en: 'These details belong to another kind' },
  // who
  UNAUTHENTICATED: { zh: '请先登录', en: 'Please sign in' },
  WRONG_CREDENTIALS: { zh: '账号或密码不对', en: 'Wrong account or password' },
  RATE_LIMITED: { zh: '尝试过于频繁，请在 {seconds} 秒后再试', en: 'Too many attempts; try again in {seconds} seconds' },
  NOT_ALLOWED: { zh: '您现在的身份不能这样做', en: 'You can’t do this in your present capacity' },
  SECRETARY_ONLY: { zh: '须由承办社区的书记或副书记办理', en: 'For the secretary or deputy of the handling community to do' },
  COMMITTEE_ONLY: { zh: '须由承办社区的委员会办理', en: 'For the handling community’s committee to do' },
  ADMINISTRATOR_ONLY: { zh: '须由街道管理员办理', en: 'For the sub-district’s administrator to do' },
  REPORTER_ONLY: { zh: '须由提出人本人办理', en: 'For whoever raised it to do' },
  OWNER_ONLY: { zh: '须由承诺方或承办委员会办理', en: 'For the one who made the commitment or the handling committee to do' },
  SCOPE_MISSING: { zh: '此令牌没有写入权限', en: 'This token may not write' },
  CAPACITY_UNKNOWN: { zh: '您没有担任这一职务，或任期已满', en: 'You don’t hold this appointment, or its term has ended' },
  WRONG_PASSWORD: { zh: '当前密码不对', en: 'The current password is wrong' },
  // state
  CONFLICT: { zh: '已有他人更新，请核对最新内容后再保存', en: 'Someone changed it meanwhile; look at the current state and save again' },
  WRONG_STAGE: { zh: '当前阶段“{stage}”不能这样做', en: 'Not possible in the stage “{stage}”' },
  OPEN_COMMITMENTS: { zh: '还有 {count} 项承诺未完成，不能办结', en: 'Commitments still open: {count}; it can’t be closed' },
  NOTHING_TO_UNDO: { zh: '已经不能撤销', en: 'It can no longer be undone' },
  ALREADY_PARTY: { zh: '该单位已是当事方', en: 'It is a party already' },
  PARTY_HAS_COMMITMENTS: { zh: '该当事方有承诺事项，不能移除', en: 'This party has commitments and can’t be removed' },
  NOT_A_PARTY: { zh: '须是本诉求的当事方', en: 'It must be a party to this issue' },
  REQUEST_ANSWERED: { zh: '这一请求已经答复', en: 'This request was answered already' },
  MEETING_CLOSED: { zh: '会议已结束或取消', en: 'The meeting was held or cancelled already' },
  COMMITMENT_CLOSED: { zh: '这项承诺已完成或取消', en: 'This commitment was fulfilled or cancelled already' },
  MERGE_INTO_ITSELF: { zh: '不能并入自身', en: 'It can’t be merged into itself' },
  NO_CONTACT: { zh: '没有留下联系方式', en: 'No contact was left' },
  RESOURCE_CLOSED: { zh: '该供需已不再开放', en: 'It is no longer open' },
  NOT_A_DRAFT: { zh: '已经发布，不再是草稿', en: 'It was published already' },
  KIND_MISMATCH: { zh: '供给与需求的类别不同', en: 'The offer and the need are of different kinds' },
  NOT_ENOUGH_LEFT: { zh: '只剩 {left}，不够本次对接', en: 'Only {left} left, not enough for this match' },
  BELOW_MATCHED: { zh: '已对接 {matched}，数量不能更少', en: '{matched} are matched already; it can’t be less' },
  ALREADY_INTRODUCED: { zh: '双方已在对接中', en: 'They have been introduced already' },
  ALREADY_ANSWERED: { zh: '已经答复过', en: 'This was answered already' },
  CAMPAIGN_CLOSED: { zh: '这次对接活动已经结束', en: 'This campaign has ended' },
  TERM_ENDED: { zh: '任期已经结束', en: 'The term has ended already' },
  COMMITTEE_EXISTS: { zh: '这里已有委员会，每个社区只设一个', en: 'There is a committee already; a community has one' },
  ALREADY_APPOINTED: { zh: '此人在该组织已有同一职务，任期重叠', en: 'This person holds the same position there for an overlapping term' },
  LAST_ADMINISTRATOR: {
    zh: '这是最后一位街道管理员，请先任命另一位',
    en: 'This is the last administrator of the sub-district; appoint another one first',
  },
  SUBDISTRICT_EXISTS: {
    zh: '这个街道已经建好，请由其管理员登录办理',
    en: 'This sub-district exists already; its administrators can sign in',
  },
  TOKEN_EXPIRY: { zh: '有效期须在一年以内', en: 'A token lives at most a year' },
} as const satisfies Record<string, { zh: string; en: string }>

export type RefusalCode = keyof typeof refusalWords
export type Language = 'zh' | 'en'

/** The words of a refusal; facts that are words themselves come in both languages. */
export function sayRefusal(
  code: RefusalCode,
  facts: Readonly<Record<string, string | number | { zh: string; en: string }>>,
  language: Language,
): string {
  return refusalWords[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? ''
    return typeof fact === 'object' ? fact[language] : String(fact)
  })
}
