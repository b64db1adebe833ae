import { same, type Text, text } from "../i18n/language.ts";
import { changeColumns } from "./changes.ts";
import { comparisonColumns } from "./comparisons.ts";
import { findingColumns } from "./findings.ts";
import { rateColumns } from "./rates.ts";

type WrittenColumn =
  | (typeof rateColumns)[number]
  | (typeof comparisonColumns)[number]
  | (typeof findingColumns)[number]
  | (typeof changeColumns)[number];
/** A column of the last release is named after the same of this one. */
type OutputColumn = Exclude<WrittenColumn, `${string}_was`>;

interface Output {
  readonly file: string;
  readonly columns: readonly WrittenColumn[];
}

/** The files that the site writes for machines, with their columns in order; of changes only where a release is compared. */
export function outputsOf(comparesReleases: boolean): readonly Output[] {
  return [
    { file: "rates", columns: rateColumns },
    { file: "comparisons", columns: comparisonColumns },
    { file: "findings", columns: findingColumns },
    ...(comparesReleases ? [{ file: "changes", columns: changeColumns }] : []),
  ];
}

/** What a column of these files holds. */
export function outputName(column: WrittenColumn): Text {
  const names: Readonly<Record<string, Text>> = outputNames;
  const own = names[column];
  if (own) return own;
  const now = names[column.replace(/_was$/, "")] ?? same(column);
  return text(`上一版：${now["zh-Hans"]}`, `上一版：${now["zh-Hant"]}`, `Last release: ${now.en}`);
}

const outputNames: Readonly<Record<OutputColumn, Text>> = {
  indicator: text("指标代号", "指標代號", "Id of the indicator"),
  area: text("地区代码", "地區代碼", "Id of the area"),
  period: text("学年或年份", "學年或年份", "School year or calendar year"),
  level: text("学段或教育阶段", "學段或教育階段", "Level or stage"),
  group: text("群体或资助项目", "群體或資助項目", "Group or programme"),
  basis: text("口径", "口徑", "Basis"),
  numerator: text("分子", "分子", "Numerator"),
  denominator: text("分母，已作扣除", "分母，已作扣除", "Denominator after exclusions"),
  rate: text("复算的比率", "復算的比率", "Rate as recomputed"),
  unit: text("单位", "單位", "Unit"),
  reported: text("上报的比率，照原样", "上報的比率，照原樣", "Rate exactly as printed"),
  verdict: text("对账结论", "對賬結論", "Verdict"),
  explanation: text("解释", "解釋", "What explains it"),
  standard: text(
    "标准代号，本地标准为 local",
    "標準代號，本地標準為 local",
    "Id of the standard, local for standards.csv",
  ),
  limit: text(
    "限值，用指标的单位；可能适用的几个不同则空白",
    "限值，用指標的單位；可能適用的幾個不同則空白",
    "Limit in the indicator's unit; blank where those that may hold differ",
  ),
  meets: text("是否达标：yes 或 no", "是否達標：yes 或 no", "Whether it is met: yes or no"),
  margin: text(
    "余量，分子的整数单位，正数为余，负数为差",
    "餘量，分子的整數單位，正數為餘，負數為差",
    "Whole units of the numerator, positive to spare, negative to go",
  ),
  status: text("状态", "狀態", "Status"),
  kind: text(
    "变动类别：revised 修订，judged 结论有变，status 状态有变，withdrawn 撤下，added 新增",
    "變動類別：revised 修訂，judged 結論有變，status 狀態有變，withdrawn 撤下，added 新增",
    "Kind of change: revised, judged (otherwise, with the same figures), status, withdrawn or added",
  ),
  crossing: text(
    "是否跨过达标线：no_longer_met 不再达标，now_met 转为达标，unknown 上一版没有写明",
    "是否跨過達標線：no_longer_met 不再達標，now_met 轉為達標，unknown 上一版沒有寫明",
    "Whether it crossed a standard: no_longer_met, now_met, or unknown where the last release does not say",
  ),
  code: text("疑点代号", "疑點代號", "Code of the finding"),
  severity: text("级别", "級別", "Severity"),
  table: text("表", "表", "Table"),
  file: text("文件", "檔案", "File"),
  row: text("行号", "列號", "Row, as Excel counts it"),
  column: text("列名", "欄名", "Column"),
  recomputed: text("复算的比率", "復算的比率", "Rate as recomputed"),
  hint: text("提示", "提示", "Hint"),
};
