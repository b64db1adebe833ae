import { text } from "../language.ts";
import { wordings } from "./wording.ts";

/** Headers that do not fit the table. */
export const columns = wordings({
  "unknown-column": {
    title: text("不认识的列", "不認識的欄", "Unknown column"),
    says: text(
      "应为{table}的列名，实为“{found}”",
      "應為{table}的欄名，實為「{found}」",
      'expected a column of {table}, found "{found}"',
    ),
    mend: text(
      "改用数据字典中的列名；要说明的话写在“备注”列；不需要的列请删去。",
      "改用數據字典中的欄名；要說明的話寫在「備註」欄；不需要的欄請刪去。",
      "Use a column name from the data dictionary; remarks belong in the column “note”; delete a column that is not needed.",
    ),
    suggest: text(
      "是不是“{nearest}”？是则改名，不是则删去此列。",
      "是不是「{nearest}」？是則改名，不是則刪去此欄。",
      'Did you mean "{nearest}"? Rename it, or delete the column.',
    ),
    why: text(
      "写错名字的列若默默跳过，其中的数字就都成了“未报”。",
      "寫錯名字的欄若默默跳過，其中的數字就都成了「未報」。",
      "If a misspelt column were skipped, its figures would all count as not reported.",
    ),
  },
  "duplicate-column": {
    title: text("列重复", "欄重複", "Column given twice"),
    says: text(
      "“{found}”与 {first} 列是同一列",
      "「{found}」與 {first} 欄是同一欄",
      '"{found}" is the same column as column {first}',
    ),
    mend: text(
      "两列只留一列，或把其中一列改成正确的列名。",
      "兩欄只留一欄，或把其中一欄改成正確的欄名。",
      "Keep one of the two, or give one its right name.",
    ),
  },
  "missing-key-column": {
    title: text("缺少必需的列", "缺少必需的欄", "A required column is missing"),
    says: text(
      "缺少“{label}”列（{key}），不知每行说的是哪里、何时",
      "缺少「{label}」欄（{key}），不知每列說的是哪裡、何時",
      "the column {key} ({label}) is missing, and no row can be placed without it",
    ),
    mend: text(
      "在第一行加上“{label}”列，并在每行填写。",
      "在第一列加上「{label}」欄，並在每列填寫。",
      "Add a column {key} in row 1 and fill it in for every row.",
    ),
  },
  "cell-without-header": {
    title: text("没有列名的内容", "沒有欄名的內容", "A cell without a header"),
    says: text(
      "第一行此列没有列名，下面却有内容“{found}”",
      "第一列此欄沒有欄名，下面卻有內容「{found}」",
      'row 1 has no column name here, yet below it stands "{found}"',
    ),
    mend: text(
      "给此列写上列名，或删去其内容；也可能是前面某格里多了一个逗号，该格须用英文引号括起。",
      "給此欄寫上欄名，或刪去其內容；也可能是前面某格裡多了一個逗號，該格須用半形引號括起。",
      "Name the column or clear it; or an earlier cell holds a comma and needs quotation marks around it.",
    ),
  },
});
