import { text } from "../i18n/language.ts";
import { enrolment } from "../tables/enrolment.ts";
import { defineIndicator } from "./define.ts";
import { enrolmentRate } from "./enrolment-rate.ts";

export const genderParityIndex = defineIndicator({
  id: "gender-parity-index",
  theme: "participation",
  table: enrolment,
  label: text("入学率性别均等指数", "入學率性別均等指數", "Gender parity index of enrolment"),
  definition: text(
    "女童入学率除以男童入学率：1表示相同，小于1表示女童较低。男童为全部减去女童；两率的口径和扣除项与入学率相同。某一数只在全部或只在女童一行填报时不计算。",
    "女童入學率除以男童入學率：1表示相同，小於1表示女童較低。男童為全部減去女童；兩率的口徑和扣除項與入學率相同。某一數只在全部或只在女童一列填報時不計算。",
    "Girls' enrolment rate divided by boys': 1 means equal, below 1 that the girls’ rate is lower. Boys are all less girls; base and exclusions are those of the enrolment rate. It is not worked out where a figure stands in the row of all or of girls only.",
  ),
  document: text(
    "联合国教科文组织《全民教育》术语表（2002）；可持续发展目标4.5.1",
    "聯合國教科文組織《全民教育》術語表（2002）；可持續發展目標4.5.1",
    "UNESCO, Education for All, glossary (2002); SDG indicator 4.5.1",
  ),
  basis: "household_register",
  ofSchoolAge: true,
  unit: "ratio",
  decimals: 3,
  better: "neither",
  measure: { kind: "parity", of: enrolmentRate, group: "girls" },
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  sensitive: "complement",
  international: {
    code: "SDG 4.5.1",
    differs: text(
      "算法相同；所比的入学率是户籍口径，可扣除残疾儿童少年。",
      "算法相同；所比的入學率是戶籍口徑，可扣除殘疾兒童少年。",
      "The calculation is the same; the enrolment rates compared are by household register and may leave disabled children out.",
    ),
  },
});
