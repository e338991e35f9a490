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
  DAY_OUT_OF_RANGE: { zh: '请选择 {min} 至 {max} 之间的日期', en: 'Choose a day from {min} to {max}' },
  TOO_LARGE: { zh: '最大为 {max}', en: 'At most {max}' },
  TOO_SMALL: { zh: '最小为 {min}', en: 'At least {min}' },
  INVALID: { zh: '内容的格式不对', en: 'This is not in the right form' },
  UNFIT_CHARACTERS: {
    zh: '含有看不见的控制字符或不完整的字，请删去后再提交',
    en: 'It holds hidden controls or half a character; take them out and send it again',
  },
  PURPOSE_UNSAID: { zh: '请写明用途，如“电话回访”', en: 'Say what it is for, such as “to call back”' },
  INVALID_ID: { zh: '编号的格式不对', en: 'This is not an id' },
  INVALID_CURSOR: { zh: '游标无效，请从头查询', en: 'The cursor is not valid; query from the start' },
  NOT_FOUND: { zh: '没有找到，或您无权查看', en: 'Not found, or not yours to see' },
  MUST_BE_FUTURE: { zh: '请选择将来的时间', en: 'Choose a time in the future' },
  MUST_BE_PAST: { zh: '请选择今天或以前、已经过去的时间', en: 'Choose a time that is past' },
  DAY_IS_PAST: { zh: '请选择今天或以后的日期', en: 'Choose today or a later day' },
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
  PASSWORD_CHARACTERS: {
    zh: '密码不能全是空格，也不能含有控制字符',
    en: 'A password can’t be all blanks, nor hold control characters',
  },
  PASSWORD_COMMON: {
    zh: '这个密码太常见，一猜就中：请换成几个不相干的词，或一句别人想不到的话',
    en: 'This password is a common one and guessed at once: take some words that have nothing to do with each other',
  },
  PASSWORD_CONTEXT: {
    zh: '密码不能用账号、姓名、街道社区或“双社”来凑：请换成几个不相干的词，或一句别人想不到的话',
    en: 'A password isn’t made of the account, a name, the sub-district or “shuangshe”: take words that have nothing to do with you',
  },
  PASSWORD_PATTERN: {
    zh: '密码里重复或连续的字符太多：请换成几个不相干的词，或一句别人想不到的话',
    en: 'The password repeats itself or runs in sequence: take some words that have nothing to do with each other',
  },
  PASSWORD_UNCHANGED: { zh: '新密码不能和原来的一样', en: 'The new password must differ from the old one' },
  KEY_REUSED: { zh: '这个幂等键已用于另一次操作', en: 'This mutation key was used for something else' },
  CLOCK_FORM: { zh: '时间请写成 18:00 的样子', en: 'Give the time like 18:00' },
  PAY_RANGE: { zh: '月薪上限不能低于下限', en: 'The highest pay can’t be below the lowest' },
  ENDS_BEFORE_START: { zh: '结束不能早于开始', en: 'It can’t end before it starts' },
  ONE_PERSON: { zh: '留了个人联系方式的需求，数量只能是 1', en: 'A need with one person’s contact is for one' },
  DETAIL_OF_OTHER_KIND: { zh: '这些明细不属于这个类别', en: 'These details belong to another kind' },
  // who
  UNAUTHENTICATED: { zh: '请先登录', en: 'Please sign in' },
  WRONG_CREDENTIALS: { zh: '账号或密码不对', en: 'Wrong account or password' },
  OVER_HTTP: {
    zh: '请通过 HTTP 登录或退出，WebSocket 连接无法设置登录状态',
    en: 'Sign in and out over HTTP: over a WebSocket no cookie can be set',
  },
  RATE_LIMITED: { zh: '尝试过于频繁，请在 {seconds} 秒后再试', en: 'Too many attempts; try again in {seconds} seconds' },
  QUERY_TOO_COMPLEX: {
    zh: '一次查询的内容过多，请缩小范围或减少条数',
    en: 'The query asks for too much at once: ask for fewer or shorter lists',
  },
  NOT_ALLOWED: { zh: '您现在的身份不能这样做', en: 'You can’t do this in your present capacity' },
  SECRETARY_ONLY: { zh: '须由承办社区的书记或副书记办理', en: 'For the secretary or deputy of the handling community to do' },
  COMMITTEE_ONLY: { zh: '须由承办社区的委员会办理', en: 'For the handling community’s committee to do' },
  ADMINISTRATOR_ONLY: { zh: '须由街道管理员办理', en: 'For the sub-district’s administrator to do' },
  REPORTER_ONLY: { zh: '须由提出人本人办理', en: 'For whoever raised it to do' },
  OWNER_ONLY: { zh: '须由承诺方或承办委员会办理', en: 'For the one who made the commitment or the handling committee to do' },
  SCOPE_ALONE: { zh: '投屏专用的令牌不能再有别的权限', en: 'A token for a wall has no other scope' },
  SCOPE_MISSING: { zh: '此令牌没有这项权限', en: 'This token may not do this' },
  CAPACITY_UNKNOWN: { zh: '您没有担任这一职务，或任期已满', en: 'You don’t hold this appointment, or its term has ended' },
  PASSWORD_PUBLIC: {
    zh: '这是公开的演示密码，不能用于正式系统：请联系街道管理员重置',
    en: 'This is the demo’s public password and opens nothing here: ask the sub-district’s administrator to reset it',
  },
  PASSWORD_HANDED_OVER: {
    zh: '这是{by}于 {at} 交给您的临时密码：请设一个自己的密码再登录',
    en: 'This password was handed over by {by} on {at}: set one of your own to sign in',
  },
  PASSWORD_EXPIRED: {
    zh: '临时密码已过 {days} 天，不能再用：请联系街道管理员重置',
    en: 'A password that was handed over lasts {days} days and has expired: ask the sub-district’s administrator for a new one',
  },
  WRONG_PASSWORD: { zh: '当前密码不对', en: 'The current password is wrong' },
  // state
  CONFLICT: { zh: '已有他人更新，请核对最新内容后再保存', en: 'Someone changed it meanwhile; look at the current state and save again' },
  WRONG_STAGE: { zh: '当前阶段“{stage}”不能这样做', en: 'Not possible in the stage “{stage}”' },
  OPEN_COMMITMENTS: { zh: '还有 {count} 项承诺未完成，不能办结', en: 'Commitments still open: {count}; it can’t be closed' },
  NOTHING_TO_UNDO: { zh: '已经不能撤销', en: 'It can no longer be undone' },
  ALREADY_PARTY: { zh: '该单位已是当事方', en: 'It is a party already' },
  PARTY_HAS_COMMITMENTS: { zh: '该当事方有承诺事项，不能移除', en: 'This party has commitments and can’t be removed' },
  PARTY_ASKED_FIRST: { zh: '须先征得其所在社区同意，才能邀请', en: 'The committee of its community has to agree before it can be invited' },
  NOT_A_PARTY: { zh: '须是本诉求的当事方', en: 'It must be a party to this issue' },
  REQUEST_ANSWERED: { zh: '这一协办请求已经答复', en: 'This request was answered already' },
  MEETING_CLOSED: { zh: '会议已结束或取消', en: 'The meeting was held or cancelled already' },
  COMMITMENT_CLOSED: { zh: '这项承诺已完成或取消', en: 'This commitment was fulfilled or cancelled already' },
  HOURS_OVER: { zh: '今天的这个时段已经过去，请选择以后的时间', en: 'These hours of today are over; choose later ones' },
  MEETING_AHEAD: {
    zh: '会议定在 {day}，当天起才能记录结果；如已提前召开，请先取消，再按实际时间重新召集',
    en: 'The meeting is on {day}: what came of it can be written down from that day on; cancel it if it is off',
  },
  NOBODY_INVITED: { zh: '还没有可邀请的当事方：请先确定当事方，再召集会议', en: 'There is nobody to invite: name a party first' },
  CALL_EARLY: {
    zh: '{day} 前由提出人本人确认，逾期后再回访',
    en: 'Until {day} it is for whoever raised it to confirm; call back after that',
  },
  CALLED_BEFORE_RESOLVED: { zh: '回访时间须在办结之后', en: 'The call must have been after it was resolved' },
  OTHERS_MERGED: {
    zh: '已有 {count} 件他人的诉求并入本件，不能撤回；如已解决，请告知承办社区',
    en: 'Issues of others merged into this one: {count}; it can’t be withdrawn. If it is settled, tell the handling community',
  },
  MERGE_INTO_ITSELF: { zh: '不能并入自身', en: 'It can’t be merged into itself' },
  NO_CONTACT: { zh: '没有留下联系方式', en: 'No contact was left' },
  RESOURCE_CLOSED: { zh: '该供需已不再开放', en: 'It is no longer open' },
  NOT_A_DRAFT: { zh: '已经发布，不再是草稿', en: 'It was published already' },
  KIND_MISMATCH: { zh: '资源与需求的类别不同', en: 'The offer and the need are of different kinds' },
  NOT_ENOUGH_LEFT: { zh: '只剩 {left}，不够本次对接', en: 'Only {left} left, not enough for this match' },
  BELOW_MATCHED: { zh: '已对接 {matched}，数量不能更少', en: '{matched} are matched already; it can’t be less' },
  ALREADY_INTRODUCED: { zh: '双方已在对接中', en: 'They have been introduced already' },
  ALREADY_ANSWERED: { zh: '已经答复过', en: 'This was answered already' },
  NOT_A_WISH: { zh: '只有微心愿可以认领', en: 'Only a micro-wish can be claimed' },
  ALREADY_CLAIMED: { zh: '这个微心愿已被认领', en: 'This wish has been claimed already' },
  NO_FOLLOW_UP: { zh: '只有岗位对接需要跟踪回访', en: 'Only matches of vacancies are followed up' },
  FOLLOW_UP_EARLY: { zh: '{day} 才到回访的日子，此前只能记录已离职', en: 'It is due on {day}; until then only a leaving can be recorded' },
  ALREADY_FOLLOWED_UP: { zh: '这次回访已有结果', en: 'The outcome of this follow-up was recorded already' },
  IN_THE_FUTURE: { zh: '不能晚于今天', en: 'It can’t be later than today' },
  BEFORE_INTRODUCED: { zh: '不能早于牵线的日子 {day}', en: 'It can’t be before {day}, when the two were introduced' },
  KEPT_A_COMMITMENT: { zh: '它已兑现一项承诺，请在那件诉求里处理', en: 'A commitment was kept with it; see to it in that issue' },
  NO_CAPACITY: { zh: '{at} 只余 {left} {unit}，不够 {wanted} {unit}', en: 'Only {left} left at {at}, not enough for {wanted}' },
  OUTSIDE_SCHEDULE: { zh: '{span} 不在开放时段内', en: '{span} is not within the hours offered' },
  BOOKED_ALREADY: { zh: '{at} 已订出 {booked} {unit}，改后放不下', en: 'At {at}, {booked} are booked already and would find no room' },
  HOURS_IN_USE: {
    zh: '已有按时段的预订，时段可以改，不能全部去掉',
    en: 'Some of its hours were booked: they can be changed, but not all taken off',
  },
  BOOKING_TOO_LONG: { zh: '一次最多预订 {max} 天', en: 'A booking runs for at most {max} days' },
  BOOKING_NEVER: { zh: '所选日期内没有这些时段', en: 'These hours do not occur on any of the days chosen' },
  BOOKING_CLOSED: { zh: '这项预订已取消或已结束', en: 'This booking was cancelled or is over' },
  NOT_BY_HOURS: { zh: '这项资源没有按时段开放，不能预订', en: 'This offer has no hours that could be booked' },
  NO_SHARED_HOURS: { zh: '供需双方的时段没有重合', en: 'The hours of the need and the offer have nothing in common' },
  CALL_TARGET: { zh: '请选定一项需求或一次对接活动', en: 'Choose a need or a campaign' },
  UNITS_ONLY: {
    zh: '“{name}”不是可以发动的单位',
    en: 'Only enterprises and the like can be called on, neither committees nor whoever asks',
  },
  NOT_CALLED: { zh: '没有向这个单位发动', en: 'This organization was not called on' },
  PIN_NOT_OPEN: {
    zh: '指定的“{need}”与“{offer}”中，有一方已不再开放',
    en: 'Of the decided pair “{need}” and “{offer}”, one is no longer open',
  },
  PIN_FORBIDDEN: { zh: '“{need}”与“{offer}”既被指定又被排除', en: '“{need}” and “{offer}” are both decided on and ruled out' },
  PIN_NEED_FULL: {
    zh: '指定“{offer}”给“{need}”，但需求已由其他指定满足',
    en: '“{offer}” is decided on for “{need}”, which other decisions meet already',
  },
  PIN_OFFER_FULL: { zh: '指定“{offer}”给“{need}”，但资源不够', en: '“{offer}” is decided on for “{need}”, but there isn’t enough of it' },
  PIN_ORGANIZATION_FULL: {
    zh: '指定“{offer}”给“{need}”，但超出每家单位最多 {most} 的上限',
    en: '“{offer}” is decided on for “{need}”, beyond the {most} an organization is given at most',
  },
  CAMPAIGN_CLOSED: { zh: '这次对接活动已经结束', en: 'This campaign has ended' },
  CAMPAIGN_OPEN: { zh: '这次对接活动还在进行', en: 'This campaign has not ended' },
  NOT_IN_CAMPAIGN: { zh: '它不在这次对接活动中', en: 'It doesn’t take part in this campaign' },
  IN_OTHER_CAMPAIGN: { zh: '它已在另一次对接活动中', en: 'It takes part in another campaign' },
  MATCHES_RUNNING: {
    zh: '它在本次活动中还有进行中的对接，不能移出',
    en: 'It has matches under way in the campaign and can’t be taken out',
  },
  ALLOCATION_RUNNING: { zh: '正在计算分配方案，请等待完成或先停止', en: 'An allocation is being worked out; wait for it or stop it first' },
  ALLOCATION_OVER: { zh: '这个方案已确认、已放弃或未成功', en: 'This allocation was confirmed or discarded, or failed' },
  ALLOCATION_UNFINISHED: { zh: '方案还在计算，完成后才能确认', en: 'It is still being worked out; it can be confirmed then' },
  ALLOCATION_OUTDATED: { zh: '已有更新的方案，请按新方案确认', en: 'There is a newer allocation; confirm that one' },
  // Stands in rows of earlier releases: what is interrupted goes on now.
  ALLOCATION_INTERRUPTED: { zh: '计算因服务中断而未完成，请重新计算', en: 'The server stopped before it was done; work it out again' },
  ALLOCATION_FAILED: { zh: '计算出错，未能得出方案，请重新计算', en: 'Something went wrong; work it out again' },
  ALLOCATION_TOO_LARGE: {
    zh: '{needs} 项需求与 {offers} 项资源超出一次计算的规模，请分成几次活动',
    en: '{needs} needs and {offers} offers are more than can be allocated at once; split the campaign',
  },
  TERM_ENDED: { zh: '任期已经结束', en: 'The term has ended already' },
  COMMITTEE_EXISTS: { zh: '这里已有委员会，每个社区只设一个', en: 'There is a committee already; a community has one' },
  OWN_RESET: {
    zh: '自己的密码请在“修改密码”中改，需要现在的密码',
    en: 'Your own password is changed with the present one, under “Change password”',
  },
  OWN_CLOSING: {
    zh: '不能停用自己的账号：请由另一位街道管理员办理',
    en: 'Nobody closes his or her own account: another administrator of the sub-district does it',
  },
  ACCOUNT_CLOSED: {
    zh: '此账号已停用；需要恢复的，请联系街道管理员',
    en: 'This account is closed; an administrator of the sub-district can reopen it',
  },
  ACCOUNT_UNKNOWN: { zh: '没有这个账号', en: 'There is no such account' },
  ACCOUNT_OPEN: { zh: '此账号没有停用', en: 'This account isn’t closed' },
  OWN_APPOINTMENT: {
    zh: '不能给自己任职：请由另一位街道管理员办理',
    en: 'Nobody appoints him- or herself: another administrator of the sub-district does it',
  },
  ALREADY_APPOINTED: { zh: '此人在该组织已有同一职务，任期重叠', en: 'This person holds the same position there for an overlapping term' },
  LAST_ADMINISTRATOR: {
    zh: '这是最后一位街道管理员，请先任命另一位',
    en: 'This is the last administrator of the sub-district; appoint another one first',
  },
  SUBDISTRICT_EXISTS: {
    zh: '这个街道已经建好，请由其管理员登录办理',
    en: 'This sub-district exists already; its administrators can sign in',
  },
  // files that are imported
  IMPORT_EMPTY: { zh: '文件是空的', en: 'The file is empty' },
  IMPORT_TOO_LARGE: { zh: '文件最大 {max} MB', en: 'A file has at most {max} MB' },
  IMPORT_BODY: {
    zh: '请把文件原样放在请求体中，类型为 application/octet-stream',
    en: 'Send the file as it is, as a body of the type application/octet-stream',
  },
  IMPORT_TYPE: { zh: '只能导入 .xlsx 或 .csv 文件', en: 'Only .xlsx and .csv files can be imported' },
  IMPORT_WRONG_NAME: { zh: '文件内容与扩展名不符，应为 {extension}', en: 'The content doesn’t fit the name; it should end in {extension}' },
  IMPORT_NOT_EXCEL: {
    zh: '这不是 Excel 工作簿：请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入',
    en: 'This is no Excel workbook: open it in Excel or WPS and save it as .xlsx',
  },
  IMPORT_OLD_EXCEL: {
    zh: '不支持旧版 .xls：请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入',
    en: 'The old .xls format is not supported: open it in Excel or WPS and save it as .xlsx',
  },
  IMPORT_ENCRYPTED: { zh: '工作簿设有打开密码：请取消密码后再导入', en: 'The workbook has a password: remove it and import again' },
  IMPORT_MACROS: { zh: '文件含有宏：请另存为不含宏的 .xlsx 后再导入', en: 'The file holds macros: save it as .xlsx without them' },
  IMPORT_EXTERNAL: {
    zh: '文件链接了外部数据或嵌入了对象：请粘贴为数值，另存后再导入',
    en: 'The file links to other data or embeds objects: paste values and save it anew',
  },
  IMPORT_BROKEN: {
    zh: '文件已损坏，无法打开：请重新另存后再试',
    en: 'The file is damaged and can’t be opened: save it anew and try again',
  },
  IMPORT_BOMB: { zh: '文件解压后过大，不予读取', en: 'Unpacked, the file is too large to be read' },
  IMPORT_PATHS: { zh: '文件中有不合规的路径，不予读取', en: 'The file holds paths that lead out of it and isn’t read' },
  IMPORT_ENTITIES: { zh: '文件中有不合规的 XML 实体声明，不予读取', en: 'The file declares XML entities and isn’t read' },
  IMPORT_NESTED: { zh: '文件的 XML 嵌套过深，不予读取', en: 'The XML of the file is nested too deeply to be read' },
  IMPORT_PARTS: { zh: '文件的部件超过 {max} 个，不予读取', en: 'The file has more than {max} parts and isn’t read' },
  IMPORT_SHEETS: { zh: '工作簿最多 {max} 张工作表', en: 'A workbook has at most {max} sheets' },
  IMPORT_COLUMNS: { zh: '表格最多 {max} 列', en: 'A table has at most {max} columns' },
  IMPORT_ROWS: { zh: '一次最多导入 {max} 行，请分成几个文件', en: 'At most {max} rows at a time; split the file' },
  IMPORT_CELL: {
    zh: '从 {place} 起的一格过长，可能是引号没有成对：请检查，或用 WPS、Excel 另存为 .xlsx 再导入',
    en: 'A cell that begins at {place} doesn’t end; a quote may not close: look at it, or save the table as .xlsx',
  },
  IMPORT_ENCODING: {
    zh: '无法识别文件的文字编码：请另存为 .xlsx，或 UTF-8 编码的 .csv',
    en: 'The encoding of the text is not known: save it as .xlsx, or as .csv in UTF-8',
  },
  IMPORT_NO_HEADER: {
    zh: '前 30 行中没有找到表头：应有一行写着“{columns}”等列名',
    en: 'There is no header in the first 30 lines: one of them should name columns such as {columns}',
  },
  IMPORT_NO_HEADER_TEXT: {
    zh: '前 30 行中没有找到表头：应有一行写着“{columns}”等列名，各列之间用逗号、分号或制表符分开；也可以用 WPS 或 Excel 另存为 .xlsx 再导入',
    en: 'There is no header in the first 30 lines: one of them should name columns such as {columns}, parted by commas, semicolons or tabs; or save the table as .xlsx',
  },
  IMPORT_SHEET_HIDDEN: { zh: '隐藏的工作表没有读取', en: 'A hidden sheet isn’t read' },
  IMPORT_COLUMN_MISSING: { zh: '{sheet}缺少“{column}”列', en: '{sheet}the column “{column}” is missing' },
  IMPORT_COLUMN_TWICE: {
    zh: '{sheet}“{column}”列出现了两次（{places}）：请删去一列，或给其中一列改名',
    en: '{sheet}the column “{column}” is there twice ({places}): delete one, or rename it',
  },
  IMPORT_NO_ROWS: { zh: '表中没有可导入的行', en: 'There are no rows to import' },
  IMPORT_TIMEOUT: { zh: '读取时间过长，已停止：请分成几个文件', en: 'Reading took too long and was stopped: split the file' },
  IMPORT_CLOSED: { zh: '这次导入已结束、已放弃或尚未就绪', en: 'This import is over, discarded or not ready yet' },
  IMPORT_BAD_ROWS: {
    zh: '有 {count} 行存在问题：请改正后重新上传，或选择跳过这些行',
    en: 'Rows with problems: {count}; correct them and upload again, or choose to skip them',
  },
  HEADER_MISSING: { zh: '请求须带 {header} 标头', en: 'The request must carry the header {header}' },
  EXPORT_ROWS: { zh: '超过 {max} 行，请缩小筛选范围', en: 'More than {max} rows; narrow the filter' },
  // cells of an imported row
  CELL_ERROR: {
    zh: '“{written}”是公式出错的结果，请改正或清空这一格',
    en: '“{written}” is what a formula that failed left: correct or clear the cell',
  },
  CELL_FORMULA: {
    zh: '“{written}”是公式，文件里没有它的结果：请用 WPS 或 Excel 打开后保存一次，或复制后粘贴为数值',
    en: '“{written}” is a formula whose result isn’t in the file: open and save it once in WPS or Excel, or paste its value',
  },
  CELL_PICTURE: { zh: '这一格是图片：请改填文字', en: 'This cell is a picture: write words' },
  CELL_LONG: { zh: '超过 2000 个字，请删减', en: 'More than 2000 characters: shorten it' },
  COUNT_FORM: { zh: '“{written}”不是数字，请填整数，如 3', en: '“{written}” is not a number; write it like 3' },
  PAY_FORM: {
    zh: '“{written}”看不出每月多少元，请写成 6000 或 6000-8000，没有定的写“面议”',
    en: '“{written}” doesn’t tell how many yuan a month; write it like 6000 or 6000-8000, or leave it out',
  },
  PAY_SMALL: {
    zh: '“{written}”不像月薪，请写每月多少元，如 {like}',
    en: '“{written}” is no pay for a month; write yuan a month, like {like}',
  },
  PAY_TURNED: { zh: '“{written}”的上限低于下限，请写成 {like}', en: '“{written}” ends below where it begins; write {like}' },
  DAY_FORM: { zh: '“{written}”不是日期，请写成 2026-03-01', en: '“{written}” is not a day; write it like 2026-03-01' },
  DAY_LIKE: { zh: '“{written}”不是确切的日期，请写成 {like}', en: '“{written}” is no exact day; write it like {like}' },
  DAY_OR_OCTOBER: {
    zh: '“{written}”看不出是 1 月还是 10 月，请写成 {january} 或 {october}',
    en: '“{written}” may be January or October; write {january} or {october}',
  },
  PHONE_SCIENTIFIC: {
    zh: '“{written}”已被表格改成科学记数，号码不全：请把这一列设为文本格式，重新填写完整号码',
    en: '“{written}” has lost digits to scientific notation: format the column as text and write the whole number',
  },
  PHONE_SEVERAL: { zh: '只能填一个号码，如 {like}', en: 'Only one number, like {like}' },
  PHONE_EXTENSION: {
    zh: '分机号无法保存，请填可直接拨打的号码，如 {like}',
    en: 'An extension can’t be kept; write a number to call, like {like}',
  },
  NAME_OF_SEVERAL: { zh: '“{written}”与{names}都相近，请写全称', en: '“{written}” fits several: {names}; write the exact name' },
  YES_NO: { zh: '请填“是”或“否”', en: 'Write yes or no' },
  DEGREE_UNKNOWN: { zh: '没有“{written}”这一学历，可填：{choices}', en: '“{written}” is no degree; there are {choices}' },
  ENTERPRISE_UNKNOWN: { zh: '本社区没有名为“{written}”的单位', en: 'There is no organization called “{written}” in this community' },
  ENTERPRISE_NEAR: {
    zh: '本社区没有名为“{written}”的单位，是不是“{near}”？',
    en: 'There is no organization called “{written}” in this community; is it “{near}”?',
  },
  ENTERPRISE_OTHER: { zh: '只能导入本单位的岗位', en: 'Only one’s own organization’s vacancies can be imported' },
  PLACE_UNKNOWN: {
    zh: '本街道没有名为“{written}”的小区或楼宇；在本街道以外的请留空',
    en: 'The sub-district has no compound or tower called “{written}”; leave it out where it lies elsewhere',
  },
  PLACE_NEAR: {
    zh: '没有名为“{written}”的小区或楼宇，是不是“{near}”？',
    en: 'There is no compound or tower called “{written}”; is it “{near}”?',
  },
  IMPORT_WORDS: { zh: '最多 {max} 项', en: 'At most {max} of them' },
  IMPORT_WORD_LENGTH: { zh: '每项最多 {max} 个字', en: 'Each has at most {max} characters' },
  ROW_TWICE: { zh: '与{line}重复', en: 'The same as {line}' },
  ROW_SAME_PHONE: {
    zh: '手机号与{line}相同：如果是两个人，请在“编号”列填不同的编号',
    en: 'The same phone as {line}: if they are two people, give them different numbers in the column “No.”',
  },
  ROW_OF_SEVERAL: {
    zh: '此前以不同编号导入过几条与它相同的，请填编号',
    en: 'Several like it were imported before under different numbers: give its number',
  },
  ROW_CLOSED: { zh: '此前导入的这一条已撤回或已结束，不再更新', en: 'What was imported before was withdrawn and is no longer updated' },
  ROW_OTHER_PERSON: {
    zh: '此前以这个编号导入的是另一人，请核对编号',
    en: 'What was imported under this number is somebody else: check the number',
  },
  TOKENS_MOST: {
    zh: '每人最多 {max} 个有效令牌：请先吊销不用的',
    en: 'A person has at most {max} valid tokens: revoke those that aren’t used any more',
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
