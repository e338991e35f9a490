/** Families of professions, as universities and job fairs sort them. */
export const families = [
  'FINANCE',
  'CIVIL',
  'DESIGN',
  'CARE',
  'LIFE_SCIENCE',
  'COMPUTING',
  'MACHINERY',
  'TRADE',
  'MANAGEMENT',
  'HUMANITIES',
  'OTHER',
] as const
export type Family = (typeof families)[number]

/**
 * Words that tell a family; the first that has one of them takes the profession. The order matters: 大数据与会计 is about accounts,
 * 财务管理 too, 建筑设计 is about buildings, 小学英语教育 about teaching.
 */
const words: Record<Exclude<Family, 'OTHER'>, RegExp> = {
  FINANCE: /会计|财务|财会|审计|税|金融|保险|投资|财政|资产评估|精算/,
  CIVIL: /土木|建筑|测绘|测量|工程管理|造价|地理|遥感|给排水|道路|桥梁|城乡规划|城市规划|水利|房地产|园林/,
  DESIGN: /(?<!机械)设计|美术|动画|艺术|传达|服装|影视|摄影|广告/,
  CARE: /教育|师范|护理|护士|学前|养老|康复|幼儿|托育|体育|健康管理|家政|心理/,
  LIFE_SCIENCE: /化学|化工|生物|医|药|食品|环境|临床|检验|材料|农|林|动物/,
  COMPUTING: /计算机|软件|信息|网络|数据|人工智能|物联网|区块链|通信|数字媒体|云计算|电子竞技|程序/,
  MACHINERY: /机械|机电|电气|电子(?!商务)|自动化|车辆|汽车|模具|数控|机器人|能源|轨道|航空|仪器|测控/,
  TRADE: /语(?!文|言文学)|翻译|贸易|经济|商务|贸|报关/,
  MANAGEMENT: /管理|营销|人力|物流|供应链|旅游|酒店|行政|文秘|工商|会展/,
  HUMANITIES: /法|文学|语文|历史|哲学|新闻|传播|社会|政治|编辑|图书|档案|公安/,
}

/** The family of a profession as somebody wrote it. */
export function familyOf(profession: string): Family {
  return families.find((family) => family !== 'OTHER' && words[family].test(profession)) ?? 'OTHER'
}
