import { text } from "../language.ts";
import { wordings } from "./wording.ts";

const found = text(
  "应为{expected}，实为“{found}”",
  "應為{expected}，實為「{found}」",
  'expected {expected}, found "{found}"',
);
const meant = text("应写 {write}。", "應寫 {write}。", "Write {write}.");
const didYouMean = text(
  "是不是“{nearest}”？请照此改写。",
  "是不是「{nearest}」？請照此改寫。",
  'Did you mean "{nearest}"? Write it so.',
);
const orBlank = text(
  "没有数字就留空（不要写 0）；原因已知的写 [x]（无法取得）、[z]（不适用）或 [c]（保密）。",
  "沒有數字就留空（不要寫 0）；原因已知的寫 [x]（無法取得）、[z]（不適用）或 [c]（保密）。",
  "Leave the cell blank where there is no figure (do not write 0), or write [x] not available, [z] not applicable, [c] confidential.",
);

function withOrBlank(hans: string, hant: string, en: string) {
  return text(hans + orBlank["zh-Hans"], hant + orBlank["zh-Hant"], `${en} ${orBlank.en}`);
}

/** Cells that cannot be read. */
export const cells = wordings({
  "not-a-count": {
    title: text("不是整数", "不是整數", "Not a whole number"),
    says: found,
    expected: text("整数", "整數", "a whole number"),
    mend: withOrBlank(
      "只用半角数字 0–9，不带单位、逗号、小数点和正负号。",
      "只用半形數字 0–9，不帶單位、逗號、小數點和正負號。",
      "Use the digits 0–9 only, without unit, commas, decimals or sign.",
    ),
    suggest: meant,
  },
  "not-a-quantity": {
    title: text("不是数量", "不是數量", "Not a quantity"),
    says: found,
    expected: text(
      "最多 {decimals} 位小数的数（单位：{unit}）",
      "最多 {decimals} 位小數的數（單位：{unit}）",
      "a number of {unit} with at most {decimals} decimals",
    ),
    mend: withOrBlank(
      "只用半角数字 0–9 和一个小数点，不带单位、逗号和正负号。",
      "只用半形數字 0–9 和一個小數點，不帶單位、逗號和正負號。",
      "Use the digits 0–9 and one decimal point, without unit, commas or sign.",
    ),
    suggest: meant,
  },
  "not-a-number": {
    title: text("不是数", "不是數", "Not a number"),
    says: found,
    expected: text("一个数", "一個數", "a number"),
    mend: text(
      "只用半角数字 0–9、一个小数点，负数前加 -。",
      "只用半形數字 0–9、一個小數點，負數前加 -。",
      "Use the digits 0–9, one decimal point, and - before a negative number.",
    ),
    suggest: meant,
  },
  "not-a-rate": {
    title: text("不是比率", "不是比率", "Not a rate"),
    says: found,
    expected: text(
      "照原文所印的比率（单位：{unit}），例如 {examples}",
      "照原文所印的比率（單位：{unit}），例如 {examples}",
      "a rate as the paper prints it (unit: {unit}), such as {examples}",
    ),
    mend: withOrBlank(
      "照纸上抄写，用半角数字；文字说明写在“备注”列。",
      "照紙上抄寫，用半形數字；文字說明寫在「備註」欄。",
      "Copy it from the paper in ASCII digits; words belong in the column “note”.",
    ),
    suggest: meant,
  },
  "not-a-school-year": {
    title: text("不是学年", "不是學年", "Not a school year"),
    says: found,
    expected: text("学年", "學年", "a school year"),
    mend: text(
      "写成 2022-2023；2022—2023学年度、2022/2023学年、2022-23 也可以；原文没有写年份的写 undated。",
      "寫成 2022-2023；2022—2023學年度、2022/2023學年、2022-23 也可以；原文沒有寫年份的寫 undated。",
      "Write 2022-2023 (2022—2023学年度, 2022/2023学年 and 2022-23 are read too), or undated where the paper states no year.",
    ),
    suggest: meant,
  },
  "years-not-consecutive": {
    title: text("学年的两年不相连", "學年的兩年不相連", "The two years do not follow one another"),
    says: text(
      "学年应为相连的两年，实为“{found}”",
      "學年應為相連的兩年，實為「{found}」",
      'expected two consecutive years, found "{found}"',
    ),
    mend: text(
      "从 {first} 年 9 月开始的学年写成 {write}。",
      "從 {first} 年 9 月開始的學年寫成 {write}。",
      "The school year that begins in September {first} is written {write}.",
    ),
  },
  "not-a-year": {
    title: text("不是年份", "不是年份", "Not a year"),
    says: found,
    expected: text("四位数的年份", "四位數的年份", "a year of four digits"),
    mend: text(
      "写成 2016；原文没有写年份的写 undated。",
      "寫成 2016；原文沒有寫年份的寫 undated。",
      "Write 2016, or undated where the paper states no year.",
    ),
    suggest: meant,
  },
  "not-a-period": {
    title: text("不是年份或学年", "不是年份或學年", "Neither a year nor a school year"),
    says: found,
    expected: text("学年或年份", "學年或年份", "a school year or a year"),
    mend: text(
      "写成 2022-2023 或 2016；原文没有写年份的写 undated。",
      "寫成 2022-2023 或 2016；原文沒有寫年份的寫 undated。",
      "Write 2022-2023 or 2016, or undated where the paper states no year.",
    ),
    suggest: meant,
  },
  "not-a-choice": {
    title: text("不在可选之列", "不在可選之列", "Not one of the choices"),
    says: found,
    expected: text("以下之一：{choices}", "以下之一：{choices}", "one of {choices}"),
    mend: text("请从中选一个照写。", "請從中選一個照寫。", "Write one of these."),
    suggest: didYouMean,
  },
  "not-an-area-id": {
    title: text("不是地区代码", "不是地區代碼", "Not an area id"),
    says: found,
    expected: text("地区代码", "地區代碼", "an area id"),
    mend: text(
      "代码只含 A–Z、a–z、0–9、- 和 _，推荐 12 位统计用区划代码。若显示为 3.401E+11，是 Excel 把代码当作了数：把此列设为文本后重新填写。",
      "代碼只含 A–Z、a–z、0–9、- 和 _，推薦 12 位統計用區劃代碼。若顯示為 3.401E+11，是 Excel 把代碼當作了數：把此欄設為文字後重新填寫。",
      "An id has only A–Z, a–z, 0–9, - and _; the 12-digit statistical division code is recommended. If it reads 3.401E+11, Excel took it for a number: format the column as text and enter it again.",
    ),
  },
  "blank-key": {
    title: text("必填的格是空的", "必填的格是空的", "A required cell is blank"),
    says: text(
      "此格必须填写，否则不知这一行说的是什么",
      "此格必須填寫，否則不知這一列說的是什麼",
      "expected a value, found a blank cell, and the row cannot be placed without it",
    ),
    mend: text("填上此格，或删去整行。", "填上此格，或刪去整列。", "Fill it in, or delete the row."),
  },
});
