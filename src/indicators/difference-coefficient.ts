import { type Text, text } from "../i18n/language.ts";
import { defineIndicator, type Indicator } from "./define.ts";

/**
 * How unequally the schools of an area are equipped: the coefficient of variation of an indicator, weighted by pupils.
 * `inverted` names the resource per pupil where the indicator is pupils per resource.
 */
export function differenceCoefficient(base: Indicator, inverted?: Text): Indicator {
  const resource = inverted ?? base.label;
  return defineIndicator({
    id: `difference-coefficient.${base.id}`,
    theme: base.theme,
    table: base.table,
    label: text(
      `${resource["zh-Hans"]}差异系数`,
      `${resource["zh-Hant"]}差異係數`,
      `Difference coefficient: ${lowerFirst(resource.en)}`,
    ),
    definition: text(
      `同一地方各校${resource["zh-Hans"]}的差异程度：以各校学生数加权的标准差除以平均值，平均值是总量除以学生总数。0表示各校相同，越小越均衡。教学点不计入；不足五所学校的不可靠，以[u]代替。`,
      `同一地方各校${resource["zh-Hant"]}的差異程度：以各校學生數加權的標準差除以平均值，平均值是總量除以學生總數。0表示各校相同，越小越均衡。教學點不計入；不足五所學校的不可靠，以[u]代替。`,
      `How far the schools of a place differ in ${lowerFirst(resource.en)}: the standard deviation weighted by each school's pupils over the mean, which is the total over all pupils. 0 means no difference. Teaching points are left out; over fewer than five schools it is unreliable and [u] stands in its place.`,
    ),
    document: text(
      "《县域义务教育均衡发展督导评估暂行办法》（教督[2012]3号）；算法依转载算例，未经原文核实",
      "《縣域義務教育均衡發展督導評估暫行辦法》（教督[2012]3號）；算法依轉載算例，未經原文核實",
      "Interim measures for the evaluation of balance in county compulsory education, 教督[2012]3号; the method is from copied worked examples, not confirmed in the original",
    ),
    basis: "school_register",
    unit: "ratio",
    decimals: 3,
    better: "lower",
    measure: { kind: "dispersion", of: base, resource, inverted: inverted !== undefined },
    levels: base.levels,
    groups: ["all"],
    sensitive: "none",
  });
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
