import { same, type Text, text } from "../i18n/language.ts";

/** A closed list of words: the contract's word, and how each language writes it. */
export interface Vocabulary {
  readonly words: Readonly<Record<string, Text>>;
  /** Other ways in which a word is written, by the contract's word. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}

const ofPrimary = [
  ...["小学阶段", "小學階段", "小学部", "小學部", "小学教育", "小學教育", "国小", "國小"],
  ...["primary school", "primary education", "elementary"],
];
const ofLowerSecondary = [
  ...["初中阶段", "初中階段", "初中部", "初中教育", "初级中学", "初級中學", "中学", "中學", "国中", "國中"],
  ...["junior", "junior secondary", "junior high", "lower-secondary"],
];
const ofEverything = ["总计", "總計", "共计", "共計", "全部", "全体", "全體", "total"];

export const level = {
  words: {
    primary: text("小学", "小學", "Primary"),
    lower_secondary: text("初中", "初中", "Lower secondary"),
    all: text("合计", "合計", "All levels"),
  },
  aliases: {
    primary: ofPrimary,
    lower_secondary: ofLowerSecondary,
    all: [...ofEverything, "中小学", "中小學", "义务教育", "義務教育", "义务教育阶段", "義務教育階段"],
  },
} as const satisfies Vocabulary;

/** 义务教育 is not among the stages: as a stage it is primary and lower secondary together, not the total of all. */
export const stage = {
  words: {
    preschool: text("学前教育", "學前教育", "Preschool"),
    primary: level.words.primary,
    lower_secondary: level.words.lower_secondary,
    upper_secondary: text("普通高中", "普通高中", "Upper secondary"),
    vocational: text("中等职业教育", "中等職業教育", "Vocational"),
    tertiary: text("高等教育", "高等教育", "Tertiary"),
    all: text("合计", "合計", "All stages"),
  },
  aliases: {
    preschool: ["学前", "學前", "学前阶段", "學前階段", "幼儿园", "幼兒園", "幼儿", "幼兒", "kindergarten"],
    primary: ofPrimary,
    lower_secondary: ofLowerSecondary,
    upper_secondary: ["高中", "普高", "高中阶段", "高中階段", "senior secondary", "senior high"],
    vocational: [
      ...["中职", "中職", "中等职业学校", "中等職業學校", "中专", "中專"],
      ...["职高", "職高", "职业高中", "職業高中", "职业教育", "職業教育"],
    ],
    tertiary: ["大学", "大學", "高校", "大专", "大專", "大学生", "大學生", "higher education"],
    all: [...ofEverything, "各学段", "各學段"],
  },
} as const satisfies Vocabulary;

export const group = {
  words: {
    all: text("全部", "全部", "All"),
    girls: text("女童", "女童", "Girls"),
    disabled: text("残疾儿童少年", "殘疾兒童少年", "Disabled"),
    poor: text("建档立卡", "建檔立卡", "Registered poor"),
  },
  aliases: {
    all: ["全体", "全體", "合计", "合計", "总计", "總計", "计", "計", "男女合计", "男女合計", "total", "both sexes"],
    girls: [
      ...["女", "女生", "女孩", "女性", "女学生", "女學生", "适龄女童", "適齡女童", "女童少年", "女少年"],
      ...["女生（人）", "女童（人）", "其中女", "其中：女", "其中女生", "其中：女生", "female", "females", "girl"],
    ],
    disabled: [
      ...["残疾", "殘疾", "残疾儿童", "殘疾兒童", "残疾学生", "殘疾學生", "残疾少年", "殘疾少年"],
      ...["三残", "三殘", "三残儿童", "三殘兒童", "disabled children"],
    ],
    poor: [
      ...["建档立卡户", "建檔立卡戶", "建档立卡学生", "建檔立卡學生", "建档立卡贫困户", "建檔立卡貧困戶"],
      ...[
        "脱贫",
        "脫貧",
        "脱贫户",
        "脫貧戶",
        "脱贫家庭",
        "脫貧家庭",
        "贫困户",
        "貧困戶",
        "formerly poor",
        "registered-poor",
      ],
    ],
  },
} as const satisfies Vocabulary;

/** One grade each, with the name that lower secondary schools of their own give grades 7 to 9. */
export const grade = {
  words: {
    1: text("一年级", "一年級", "Grade 1"),
    2: text("二年级", "二年級", "Grade 2"),
    3: text("三年级", "三年級", "Grade 3"),
    4: text("四年级", "四年級", "Grade 4"),
    5: text("五年级", "五年級", "Grade 5"),
    6: text("六年级", "六年級", "Grade 6"),
    7: text("七年级", "七年級", "Grade 7"),
    8: text("八年级", "八年級", "Grade 8"),
    9: text("九年级", "九年級", "Grade 9"),
  },
  aliases: {
    1: ["1年级", "1年級", "小一", "一", "小学一年级", "小學一年級", "小学1年级", "小學1年級", "g1"],
    2: ["2年级", "2年級", "小二", "二", "小学二年级", "小學二年級", "小学2年级", "小學2年級", "g2"],
    3: ["3年级", "3年級", "小三", "三", "小学三年级", "小學三年級", "小学3年级", "小學3年級", "g3"],
    4: ["4年级", "4年級", "小四", "四", "小学四年级", "小學四年級", "小学4年级", "小學4年級", "g4"],
    5: ["5年级", "5年級", "小五", "五", "小学五年级", "小學五年級", "小学5年级", "小學5年級", "g5"],
    6: ["6年级", "6年級", "小六", "六", "小学六年级", "小學六年級", "小学6年级", "小學6年級", "g6"],
    7: [
      ...["7年级", "7年級", "初一", "初1", "国一", "國一", "七", "g7"],
      ...["初一年级", "初一年級", "初中一年级", "初中一年級", "初中七年级", "初中七年級"],
    ],
    8: [
      ...["8年级", "8年級", "初二", "初2", "国二", "國二", "八", "g8"],
      ...["初二年级", "初二年級", "初中二年级", "初中二年級", "初中八年级", "初中八年級"],
    ],
    9: [
      ...["9年级", "9年級", "初三", "初3", "国三", "國三", "九", "g9"],
      ...["初三年级", "初三年級", "初中三年级", "初中三年級", "初中九年级", "初中九年級"],
    ],
  },
} as const satisfies Vocabulary;

export const areaKind = {
  words: {
    province: text("省", "省", "Province"),
    prefecture: text("市（州）", "市（州）", "Prefecture"),
    county: text("县区", "縣區", "County"),
    township: text("乡镇", "鄉鎮", "Township"),
    village: text("村", "村", "Village"),
    school: text("学校", "學校", "School"),
    teaching_point: text("教学点", "教學點", "Teaching point"),
  },
  aliases: {
    province: ["省级", "省級", "自治区", "自治區", "直辖市", "直轄市"],
    prefecture: ["市", "州", "盟", "地市", "市州", "地级", "地級", "地级市", "地級市", "自治州"],
    county: [
      "县",
      "縣",
      "区",
      "區",
      "旗",
      "县级",
      "縣級",
      "县级市",
      "縣級市",
      "自治县",
      "自治縣",
      "市辖区",
      "市轄區",
      "district",
    ],
    township: ["镇", "鎮", "乡", "鄉", "街道", "乡级", "鄉級", "民族乡", "民族鄉", "街道办事处", "街道辦事處", "town"],
    village: ["行政村", "村委会", "村委會", "社区", "社區", "居委会", "居委會"],
    school: ["校", "完小", "村完小", "中心校"],
  },
} as const satisfies Vocabulary;

export const schoolType = {
  words: {
    primary: text("小学", "小學", "Primary school"),
    lower_secondary: text("初中", "初中", "Lower-secondary school"),
    nine_year: text("九年一贯制学校", "九年一貫制學校", "Nine-year school"),
  },
  aliases: {
    primary: ["完全小学", "完全小學", "完小", "村完小", "中心小学", "中心小學"],
    lower_secondary: ["初级中学", "初級中學", "中学", "中學", "junior secondary school"],
    nine_year: ["九年一贯制", "九年一貫制", "一贯制学校", "一貫制學校", "九年制学校", "九年制學校"],
  },
} as const satisfies Vocabulary;

export const setting = {
  words: {
    urban: text("城区", "城區", "Urban"),
    town: text("镇区", "鎮區", "Town"),
    rural: text("乡村", "鄉村", "Rural"),
  },
  aliases: {
    urban: ["城市", "市区", "市區"],
    town: ["县镇", "縣鎮", "镇", "鎮", "城镇", "城鎮"],
    rural: ["农村", "農村", "乡", "鄉"],
  },
} as const satisfies Vocabulary;

export const better = {
  words: {
    higher: text("越高越好", "越高越好", "Higher is better"),
    lower: text("越低越好", "越低越好", "Lower is better"),
  },
  aliases: {
    higher: ["高", "不低于", "不低於", "至少", "下限", "≥", ">="],
    lower: ["低", "不高于", "不高於", "至多", "上限", "≤", "<="],
  },
} as const satisfies Vocabulary;

export const yesNo = {
  words: { yes: text("是", "是", "Yes"), no: text("否", "否", "No") },
  aliases: { yes: ["√", "y", "true"], no: ["×", "n", "false"] },
} as const satisfies Vocabulary;

/** What the register says about a cell: a discrepancy that is known, has been put right, or is argued about. */
export const correctionKind = {
  words: {
    known: text("已知", "已知", "Known"),
    corrected: text("已更正", "已更正", "Corrected"),
    disputed: text("有异议", "有異議", "Disputed"),
  },
  aliases: {
    known: ["已知问题", "已知問題", "已确认", "已確認"],
    corrected: ["更正", "已改正", "改正", "已订正", "已訂正"],
    disputed: ["异议", "異議", "有争议", "有爭議", "争议", "爭議"],
  },
} as const satisfies Vocabulary;

export const operator = {
  words: {
    "=": same("="),
    "<=": same("≤"),
    ">=": same("≥"),
    "<": same("<"),
    ">": same(">"),
    "!=": same("≠"),
  },
  aliases: {
    "=": ["==", "等于", "等於"],
    "<=": ["=<", "≦", "⩽", "不大于", "不大於", "小于等于", "小於等於", "不超过", "不超過"],
    ">=": ["=>", "≧", "⩾", "不小于", "不小於", "大于等于", "大於等於", "不少于", "不少於"],
    "<": ["小于", "小於"],
    ">": ["大于", "大於"],
    "!=": ["<>", "不等于", "不等於"],
  },
} as const satisfies Vocabulary;

/** What a rule does where a figure is not on file. */
export const missing = {
  words: {
    skip: text("跳过", "跳過", "Skip the rule"),
    zero: text("按零计", "按零計", "Count as zero"),
  },
  aliases: {
    skip: ["不核对", "不核對", "略过", "略過"],
    zero: ["0", "零", "按0计", "按0計"],
  },
} as const satisfies Vocabulary;

/** The two severities that a rule of the province may use (TABLES, *Severity*). */
export const ruleSeverity = {
  words: {
    finding: text("疑点", "疑點", "Finding"),
    note: text("说明", "說明", "Note"),
  },
  aliases: {
    finding: ["问题", "問題", "不符", "疑问", "疑問"],
    note: ["提示", "备注", "備註"],
  },
} as const satisfies Vocabulary;
