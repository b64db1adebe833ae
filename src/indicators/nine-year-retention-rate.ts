import { text } from "../i18n/language.ts";
import { grades } from "../tables/grades.ts";
import { graduation } from "../tables/graduation.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const nineYearRetentionRate = defineIndicator({
  id: "nine-year-retention-rate",
  theme: "participation",
  table: graduation,
  label: text("九年义务教育巩固率", "九年義務教育鞏固率", "Nine-year retention rate"),
  definition: text(
    "九年级毕业生与八个学年前小学一年级新生之比（2022-2023学年毕业的对应2014-2015学年入学的），按学籍统计。含正常流动的学生，因此可能超过100%。一地的毕业生和新生先各自合计再相除；单个学校只算九年一贯制学校。",
    "九年級畢業生與八個學年前小學一年級新生之比（2022-2023學年畢業的對應2014-2015學年入學的），按學籍統計。含正常流動的學生，因此可能超過100%。一地的畢業生和新生先各自合計再相除；單個學校只算九年一貫制學校。",
    "Graduates of grade 9 over the entrants to grade 1 eight school years earlier (2014-2015 for the graduates of 2022-2023), by school register. Pupils who moved in or out are included, so it may pass 100%. Graduates and entrants of a place are each summed before dividing; of single schools only nine-year ones have it.",
  ),
  document: text(
    "“十三五”规划所用的九年义务教育巩固率；释义依转载，未经原文核实",
    "“十三五”規劃所用的九年義務教育鞏固率；釋義依轉載，未經原文核實",
    "As used in the 13th five-year plan; the definition was read in copies, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "%",
  decimals: 2,
  better: "higher",
  axis: "window",
  measure: {
    kind: "ratio",
    numerator: {
      plus: [
        of(graduation, "graduates", {
          at: { level: "lower_secondary" },
          label: text("九年级毕业生", "九年級畢業生", "Graduates of grade 9"),
        }),
      ],
    },
    denominator: {
      plus: [
        of(grades, "entrants", {
          at: { level: "primary", grade: "1", yearsEarlier: 8 },
          label: text(
            "八个学年前的一年级新生",
            "八個學年前的一年級新生",
            "Entrants to grade 1 eight school years earlier",
          ),
        }),
      ],
    },
  },
  levels: ["all"],
  groups: ["all"],
  rollUp: "by_term",
  schoolTypes: ["nine_year"],
  sensitive: "complement",
  international: {
    code: "UIS: survival rate",
    differs: text(
      "国际口径用两年分年级数据重构一届学生；这里是对同一届学生的实际跟踪，转入转出会影响结果。",
      "國際口徑用兩年分年級數據重構一屆學生；這裡是對同一屆學生的實際跟蹤，轉入轉出會影響結果。",
      "UIS reconstructs a cohort from two years of data by grade; this follows an observed cohort, and transfers in and out affect it.",
    ),
  },
  example: { given: { graduates: 285, entrants: 300 }, gives: "95.00", source: "worked by hand" },
});
