import { text } from "../i18n/language.ts";
import { count, levelKey, reported, schoolYearKeys, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";

/** 教职工: all staff, the full-time teachers among them and what they are qualified for (教师法 art. 11). */
export const teachers = defineTable({
  id: "teachers",
  label: text("教师情况", "教師情況", "Teachers"),
  about: text(
    "一行是一个地方一个学年一个学段的教职工、专任教师和校长及其学历与持证人数",
    "一列是一個地方一個學年一個學段的教職工、專任教師和校長及其學歷與持證人數",
    "One row is the staff, full-time teachers and heads of one place, school year and level, and how many are qualified",
  ),
  basis: "",
  dimensions: { period: "school_year", level: "level" },
  keys: { ...schoolYearKeys, level: levelKey },
  columns: {
    staff: count(text("教职工", "教職工", "All staff"), "persons", [
      "教职工数",
      "教職工數",
      "教职工人数",
      "教職工人數",
      "教职员工",
      "教職員工",
    ]),
    full_time_teachers: count(text("专任教师", "專任教師", "Full-time teachers"), "persons", [
      "专任教师数",
      "專任教師數",
      "专任教师人数",
      "專任教師人數",
    ]),
    qualified: count(text("学历合格教师", "學歷合格教師", "Qualified teachers"), "persons", [
      "学历合格",
      "學歷合格",
      "学历合格人数",
      "學歷合格人數",
      "学历合格教师数",
      "學歷合格教師數",
    ]),
    above_required: count(
      text("高于规定学历教师", "高於規定學歷教師", "Teachers above the required level"),
      "persons",
      ["高于规定学历", "高於規定學歷", "高于规定学历人数", "高於規定學歷人數", "高学历教师", "高學歷教師"],
    ),
    new_teachers: count(text("新补充教师", "新補充教師", "New teachers"), "persons", [
      "补充新教师",
      "補充新教師",
      "新教师",
      "新教師",
      "新补充教师数",
      "新補充教師數",
      "新增教师",
      "新增教師",
    ]),
    new_qualified: count(
      text("新补充教师中学历合格", "新補充教師中學歷合格", "New teachers who are qualified"),
      "persons",
      [
        ...["新补充教师学历合格", "新補充教師學歷合格", "新教师学历合格", "新教師學歷合格"],
        ...["新补充教师学历合格人数", "新補充教師學歷合格人數"],
      ],
    ),
    heads: count(text("正副校长", "正副校長", "Heads and deputy heads"), "persons", [
      "正（副）校长",
      "正（副）校長",
      "校长",
      "校長",
      "校长数",
      "校長數",
      "heads",
    ]),
    heads_certified: count(
      text("取得岗位合格证的正副校长", "取得崗位合格證的正副校長", "Heads and deputies with a certificate"),
      "persons",
      [
        ...["取得岗位合格证书", "取得崗位合格證書", "持证校长", "持證校長", "校长持证人数", "校長持證人數"],
        ...["岗位合格证书", "崗位合格證書"],
      ],
    ),
    reported_qualified_rate: reported(
      text("上报学历合格率", "上報學歷合格率", "Reported rate of qualified teachers"),
      "%",
      "whole",
      ["学历合格率", "學歷合格率", "教师学历合格率", "教師學歷合格率"],
    ),
    reported_above_required_rate: reported(
      text("上报高于规定学历比例", "上報高於規定學歷比例", "Reported rate of teachers above the required level"),
      "%",
      "whole",
      [
        "高于规定学历比例",
        "高於規定學歷比例",
        "高于规定学历教师比例",
        "高於規定學歷教師比例",
        "高学历比例",
        "高學歷比例",
      ],
    ),
    reported_new_qualified_rate: reported(
      text("上报新补充教师学历合格率", "上報新補充教師學歷合格率", "Reported rate of qualified new teachers"),
      "%",
      "whole",
      ["新补充教师学历合格率", "新補充教師學歷合格率", "新教师学历合格率", "新教師學歷合格率"],
    ),
    reported_heads_certified_rate: reported(
      text("上报校长岗位培训合格率", "上報校長崗位培訓合格率", "Reported rate of certified heads"),
      "%",
      "whole",
      ["校长岗位培训合格率", "校長崗位培訓合格率", "校长持证率", "校長持證率", "校长合格率", "校長合格率"],
    ),
    reported_pupil_teacher_ratio: reported(
      text("上报生师比", "上報生師比", "Reported pupil-teacher ratio"),
      "pupils",
      "none",
      ["生师比", "生師比", "师生比", "師生比"],
    ),
    ...trailing,
  },
  parts: [
    { part: "full_time_teachers", whole: "staff" },
    { part: "qualified", whole: "full_time_teachers" },
    { part: "above_required", whole: "full_time_teachers" },
    { part: "above_required", whole: "qualified" },
    { part: "new_qualified", whole: "new_teachers" },
    { part: "heads_certified", whole: "heads" },
  ],
  // The head of a nine-year school is one head at both levels, so heads do not add up.
  additive: ["staff", "full_time_teachers", "qualified", "above_required", "new_teachers", "new_qualified"],
});
