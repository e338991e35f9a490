const zh = {
  title: '协调会',
  lead: '为一件诉求把有关各方请到一起。',
  tab: { upcoming: '接下来', past: '开过的' },
  today: '今天',
  tomorrow: '明天',
  yesterday: '昨天',
  state: { PLANNED: '已召集', HELD: '已召开', CANCELLED: '已取消' },
  convenedBy: '{name}召集',
  invited: '邀请 {names}',
  outcome: '结果',
  toCalendar: '加入日历',
  calendarTitle: '协调会 #{number} {title}',
  empty: { upcoming: '接下来没有协调会', past: '半年内没有开过协调会' },
  emptyText: '在看板上打开一件正在协调的诉求，点“召集协调会”。',
}

export default zh
