/** The trades of the demo’s enterprises, with the posts they offer and the graduates who fit them. */
export interface Trade {
  professions: string[]
  skills: string[]
  posts: string[]
  /** Yuan a month, of the lowest and the highest post. */
  pay: [number, number]
  /** How many of the 103 graduates come from it. */
  graduates: number
}

export const trades = {
  software: {
    professions: ['计算机科学与技术', '软件工程', '计算机应用技术', '数据科学与大数据技术'],
    skills: ['Java', 'Python', '前端开发', 'SQL', '软件测试', 'Linux'],
    posts: ['前端开发助理工程师', '软件测试工程师', '实施工程师', '运维助理', '数据标注与分析员'],
    pay: [6500, 9500],
    graduates: 19,
  },
  design: {
    professions: ['视觉传达设计', '环境设计', '数字媒体艺术', '建筑设计'],
    skills: ['Photoshop', 'AutoCAD', '三维建模', '短视频剪辑', '手绘'],
    posts: ['平面设计师', '短视频策划与剪辑', '建筑制图助理', '软装设计助理'],
    pay: [5500, 8000],
    graduates: 12,
  },
  accounting: {
    professions: ['会计学', '财务管理', '审计学', '大数据与会计'],
    skills: ['初级会计职称', 'Excel', '用友', '税务申报'],
    posts: ['审计助理', '出纳', '财务助理', '税务专员'],
    pay: [5000, 7000],
    graduates: 17,
  },
  trade: {
    professions: ['英语', '商务英语', '国际经济与贸易', '电子商务', '日语'],
    skills: ['英语四级', '英语六级', '跨境平台运营', '直播', '日语二级'],
    posts: ['跨境电商运营助理', '外贸跟单员', '直播运营', '客户服务专员（英语）'],
    pay: [5000, 8000],
    graduates: 22,
  },
  office: {
    professions: ['行政管理', '人力资源管理', '市场营销', '汉语言文学', '工商管理'],
    skills: ['办公软件', '公文写作', '沟通表达', '活动策划'],
    posts: ['行政专员', '招聘顾问', '客户经理助理', '文案策划', '项目助理'],
    pay: [4800, 7000],
    graduates: 15,
  },
  survey: {
    professions: ['测绘工程', '地理信息科学', '土木工程', '工程造价'],
    skills: ['ArcGIS', 'AutoCAD', '驾驶证', '外业测量'],
    posts: ['地理信息数据员', '测绘助理', '造价助理'],
    pay: [5500, 8000],
    graduates: 6,
  },
  laboratory: {
    professions: ['生物技术', '应用化学', '药学', '食品检验检测技术'],
    skills: ['细胞培养', '液相色谱', '实验记录', '英语四级'],
    posts: ['实验室技术员', '质检员', '研发助理'],
    pay: [5000, 7500],
    graduates: 5,
  },
  care: {
    professions: ['护理', '社会工作', '学前教育', '小学教育'],
    skills: ['护士资格证', '教师资格证', '社工证', '普通话二甲'],
    posts: ['课程助教', '养老服务管理岗', '社区健康专员', '托育老师'],
    pay: [4500, 6500],
    graduates: 7,
  },
} as const satisfies Record<string, Trade>

export type TradeKey = keyof typeof trades
export const tradeKeys = Object.keys(trades) as TradeKey[]
