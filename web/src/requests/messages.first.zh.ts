const zh = {
  title: '协办请求',
  lead: '别的社区党委在办诉求时，想请本社区的单位到场。同意后，该单位成为当事方；不同意请写明理由。',
  badge: '{count} 条协办请求待答复',
  wants: '{community}想请{organization}到场',
  wantsOther: '想请{organization}到场',
  about: '诉求',
  askedBy: '{name} 提出于 {at}',
  agreeTo: '同意{organization}到场',
  refuseTo: '不同意{organization}到场',
  none: '没有待答复的协办请求',
  noneText: '别的社区想请本社区的单位到场时，会出现在这里，顶栏也会显示条数。',
}

export default zh
