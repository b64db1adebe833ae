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
  "column-left-out": {
    title: text("没有读取的列", "沒有讀取的欄", "A column that was not read"),
    says: text(
      "“{found}”列只是编号、文字或由别的列算得，没有读取",
      "「{found}」欄只是編號、文字或由別的欄算得，沒有讀取",
      'the column "{found}" holds numbers of rows, words or what works out from others, and was not read',
    ),
    mend: text(
      "不必改；其中若有要报的数，请改用数据字典中的列名。",
      "不必改；其中若有要報的數，請改用數據字典中的欄名。",
      "Nothing need be done; if it holds figures to report, use a column name from the data dictionary.",
    ),
  },
  "column-unplaced": {
    title: text("不知属于哪一类的列", "不知屬於哪一類的欄", "A column of nobody knows what"),
    says: text(
      "“{found}”列没有写明{what}，没有读取",
      "「{found}」欄沒有寫明{what}，沒有讀取",
      'the column "{found}" does not say this of its figures, and was not read: {what}',
    ),
    mend: text(
      "在列名里写明（如“小学在校学生”），或加上一列每行填写。",
      "在欄名裡寫明（如「小學在校學生」），或加上一欄每列填寫。",
      "Say it in the header (as in “小学在校学生”), or add a column and fill it in.",
    ),
  },
  "columns-added": {
    title: text("两列相加", "兩欄相加", "Two columns added"),
    says: text(
      "表中没有合计，由“{boys}”与 {letter} 列“{girls}”相加得出",
      "表中沒有合計，由「{boys}」與 {letter} 欄「{girls}」相加得出",
      'no column gives the total: it was worked out as "{boys}" plus "{girls}" in column {letter}',
    ),
    mend: text(
      "加得对就不必改；另有合计的请加上合计列。",
      "加得對就不必改；另有合計的請加上合計欄。",
      "Nothing need be done if that is right; add a column of totals where the form has one.",
    ),
  },
  "unit-converted": {
    title: text("按表头的单位换算", "按標題的單位換算", "Converted from the unit in the header"),
    says: text(
      "“{found}”的单位是{unit}，各数乘以 {times} 读取",
      "「{found}」的單位是{unit}，各數乘以 {times} 讀取",
      'the unit of "{found}" is {unit}: its figures were multiplied by {times}',
    ),
    mend: text(
      "换算得对就不必改；以{unit}为单位的数多半已经舍入，有原数的请填原数。",
      "換算得對就不必改；以{unit}為單位的數多半已經捨入，有原數的請填原數。",
      "Nothing need be done if that is right; figures in {unit} are mostly rounded already, so write the full ones where there are any.",
    ),
  },
  "unit-of-column": {
    title: text("列的单位不符", "欄的單位不符", "The header gives another unit"),
    says: text(
      "“{found}”的单位写作“{unit}”，与此列应有的单位不符，没有读取",
      "「{found}」的單位寫作「{unit}」，與此欄應有的單位不符，沒有讀取",
      'the header "{found}" gives the unit "{unit}", which is not that of the column, so it was not read',
    ),
    mend: text(
      "看看是单位写错了，还是这一列另有所指；人次与人、户与人不能代替。",
      "看看是單位寫錯了，還是這一欄另有所指；人次與人、戶與人不能代替。",
      "See whether the unit is wrong or the column means something else: visits and households cannot stand for persons.",
    ),
  },
});
