import type { TradeKey } from './trades.ts'

/** The 63 enterprises of the towers that take part, by trade. Those named first are told of elsewhere in the demo as well. */
export const enterprisesByTrade: Record<TradeKey, string[]> = {
  software: ['云帆软件', '数澜科技', '青藤网络', '北斗云数据', '启元智能', '灵犀软件', '矩阵信息', '云图数科', '海岸线软件', '明析数据'],
  design: ['广厦设计院', '拾光传媒', '一格设计', '山禾文创', '棱镜影像', '木石空间设计', '像素工坊'],
  accounting: ['和瑞会计师事务所', '天衡税务师事务所', '诚信财务咨询', '金算盘代理记账', '信和资产评估', '汇丰源财务', '万全会计服务'],
  trade: [
    '蓝海跨境电商',
    '丝路进出口',
    '通达国际货运',
    '远帆外贸',
    '优选跨境',
    '鲸跃电商',
    '东篱丝绸贸易',
    '环宇商务',
    '嘉禾进出口',
    '星链供应链',
    '鸣谦翻译',
  ],
  office: [
    '启明人力资源',
    '恒信律师事务所',
    '新禾餐饮',
    '众合保险经纪',
    '正道企业管理咨询',
    '锐思营销策划',
    '安居房产经纪',
    '知产专利代理',
    '百川会展',
    '领航商务服务',
    '和光公关',
    '远见市场研究',
  ],
  survey: ['智图测绘', '方圆工程咨询', '经纬地信', '建信造价咨询', '筑梦监理'],
  laboratory: ['安诺生物科技', '普瑞检测', '康泽医药研发', '绿源食品检测'],
  care: ['知行教育咨询', '优邻家政', '小树苗托育', '夕阳红养老服务', '慧心教育', '健民体检中心', '启航培训'],
}

/** Called on as well, without a post to give. */
export const withoutPosts = { declined: ['鼎盛物流', '华彩印务'], silent: '瑞景装饰工程' }
