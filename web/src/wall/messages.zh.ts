export default {
  title: '投屏',
  open: '在办诉求',
  overdue: '已逾期',
  urgent: '紧急',
  lunar: '农历{day}',
  asOf: '数据截至 {time}',
  live: '实时同步',
  more: '还有 {count} 件',
  none: '没有诉求',
  missing: '没有这个看板，或者不能投屏',
  missingWithToken: '投屏链接里的令牌无效、已到期，或看不到这个看板，请换一个新链接',
  failed: '看板暂时打不开，正在重试',
}
