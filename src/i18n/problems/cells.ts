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
      "只写一个整数，如 1856；不写计算、范围和小数。",
      "只寫一個整數，如 1856；不寫計算、範圍和小數。",
      "Write one whole number, such as 1856: no sum, no range, no decimals.",
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
      "只写一个数，如 5237.5；不写计算和范围。",
      "只寫一個數，如 5237.5；不寫計算和範圍。",
      "Write one number, such as 5237.5: no sum, no range.",
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
  "negative-figure": {
    title: text("负数", "負數", "A figure below zero"),
    says: text(
      "人数、数量和比率不会小于零，实为“{found}”",
      "人數、數量和比率不會小於零，實為「{found}」",
      'expected a figure that is not below zero, found "{found}"',
    ),
    mend: withOrBlank(
      "括号里的数在账目上是负数；只是加注的请去掉括号，表示增减的请填实有的数。",
      "括號裡的數在帳目上是負數；只是加註的請去掉括號，表示增減的請填實有的數。",
      "Brackets around a figure mean a negative one in accounts: take them off where they are only a remark, and report the stock itself where it is a change.",
    ),
  },
  "grouping-unclear": {
    title: text("分隔符的位置不对", "分隔符的位置不對", "Digits grouped in no known way"),
    says: text(
      "千位分隔符应每三位一个，实为“{found}”",
      "千位分隔符應每三位一個，實為「{found}」",
      'expected separators between groups of three digits, found "{found}"',
    ),
    mend: withOrBlank(
      "多半是少了一位、按万分了节，或是把小数点写成了逗号：看原表，不带分隔符重写。",
      "多半是少了一位、按萬分了節，或是把小數點寫成了逗號：看原表，不帶分隔符重寫。",
      "Most often a digit is missing, the digits stand in groups of four, or a comma stands for the decimal point: look at the form and write the figure without separators.",
    ),
  },
  "unit-contradicts": {
    title: text("单位不符", "單位不符", "Another unit than that of the column"),
    says: text(
      "此列的单位是{expected}，“{found}”的单位却是“{unit}”",
      "此欄的單位是{expected}，「{found}」的單位卻是「{unit}」",
      'expected a figure of {expected}, found "{found}" with the unit "{unit}"',
    ),
    mend: withOrBlank(
      "看看是否填错了列；只是单位写错的，去掉单位。户、人次、百分点与人、比率不是一回事，不能代替。",
      "看看是否填錯了欄；只是單位寫錯的，去掉單位。戶、人次、百分點與人、比率不是一回事，不能代替。",
      "See whether it belongs in another column; take the unit off where only that is wrong. Households, visits and percentage points cannot stand for persons or rates.",
    ),
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
  "school-year-unclear": {
    title: text("看不出是哪个学年", "看不出是哪個學年", "It could be either of two school years"),
    says: text(
      "“{found}”可能是 {first} 学年，也可能是 {second} 学年",
      "「{found}」可能是 {first} 學年，也可能是 {second} 學年",
      'expected a school year, found "{found}", which may be {first} or {second}',
    ),
    mend: text(
      "秋季开始的写 {first}，夏季结束的写 {second}。",
      "秋季開始的寫 {first}，夏季結束的寫 {second}。",
      "Write {first} if it begins that autumn, {second} if it ends that summer.",
    ),
  },
  "part-of-school-year": {
    title: text("只是学年的一部分", "只是學年的一部分", "Only part of a school year"),
    says: text(
      "应为整个学年，实为一个学期“{found}”",
      "應為整個學年，實為一個學期「{found}」",
      'expected a whole school year, found a term, "{found}"',
    ),
    mend: text(
      "各表按学年填报：数字说的是整个学年的，只写学年；只是一个学期的，不要填在这里。",
      "各表按學年填報：數字說的是整個學年的，只寫學年；只是一個學期的，不要填在這裡。",
      "The tables report whole school years: write the year alone where the figures are of the year; figures of one term do not belong here.",
    ),
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
      "代码只含 A–Z、a–z、0–9、- 和 _，推荐 12 位统计用区划代码。",
      "代碼只含 A–Z、a–z、0–9、- 和 _，推薦 12 位統計用區劃代碼。",
      "An id has only A–Z, a–z, 0–9, - and _; the 12-digit statistical division code is recommended.",
    ),
  },
  "id-scientific": {
    title: text("代码成了科学记数", "代碼成了科學記號", "A code turned into a power of ten"),
    says: text(
      "应为地区代码，实为“{found}”：代码的后几位已经丢了",
      "應為地區代碼，實為「{found}」：代碼的後幾位已經丟了",
      'expected an area id, found "{found}": the last digits of the code are lost',
    ),
    mend: text(
      "把此列设为文本格式，重新填写代码。",
      "把此欄設為文字格式，重新填寫代碼。",
      "Format the column as text and enter the code again.",
    ),
    suggest: text(
      "可能是：{candidates}。把此列设为文本格式，重新填写代码。",
      "可能是：{candidates}。把此欄設為文字格式，重新填寫代碼。",
      "It may be {candidates}. Format the column as text and enter the code again.",
    ),
    why: text(
      "超过 11 位的代码，Excel 当作数来显示，另存为 CSV 时只留下前几位。",
      "超過 11 位的代碼，Excel 當作數來顯示，另存為 CSV 時只留下前幾位。",
      "Excel shows a code of more than 11 digits as a number, and saving it as CSV keeps only the leading ones.",
    ),
  },
  "area-name-ambiguous": {
    title: text("几个地方同名", "幾個地方同名", "Several places have that name"),
    says: text(
      "“{found}”可能指几个地方：{candidates}",
      "「{found}」可能指幾個地方：{candidates}",
      'expected one area, found "{found}", which may be {candidates}',
    ),
    mend: text(
      "改写代码，或在名称前写上所属的乡镇。",
      "改寫代碼，或在名稱前寫上所屬的鄉鎮。",
      "Write the id, or put the name of its township in front.",
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
