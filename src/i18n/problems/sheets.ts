import { text } from "../language.ts";
import { wordings } from "./wording.ts";

/** What stands around the rows of a sheet: titles, totals, notes, columns laid out in other ways. */
export const sheets = wordings({
  "rows-left-out": {
    title: text("没有数据的行", "沒有數據的列", "Rows without data"),
    says: text(
      "第 {rows} 行是{what}，没有当作数据",
      "第 {rows} 列是{what}，沒有當作數據",
      "not read as data: {what}, row {rows}",
    ),
    mend: text(
      "不必改；这些行里若有要报的数，请照表头分格填写。",
      "不必改；這些列裡若有要報的數，請照標題分格填寫。",
      "Nothing need be done; figures that stand in them belong into cells below the headers.",
    ),
  },
  "total-row": {
    title: text("合计行与各行相符", "合計列與各列相符", "A total row agrees with its rows"),
    says: text(
      "“{found}”行等于第 {rows} 行之和，不再计入",
      "「{found}」列等於第 {rows} 列之和，不再計入",
      '"{found}" is the sum of rows {rows} and was not counted again',
    ),
    mend: text("不必改。", "不必改。", "Nothing need be done."),
    why: text(
      "合计行若也当作一个地方，总数就算了两遍。",
      "合計列若也當作一個地方，總數就算了兩遍。",
      "Read as a place of its own, it would count everything twice.",
    ),
  },
  "total-row-differs": {
    title: text("合计行不等于各行之和", "合計列不等於各列之和", "A total row is not the sum of its rows"),
    says: text(
      "“{found}”行填 {printed}，第 {rows} 行相加是 {sum}",
      "「{found}」列填 {printed}，第 {rows} 列相加是 {sum}",
      '"{found}" says {printed}, rows {rows} add up to {sum}',
    ),
    mend: text(
      "看看是漏了一行、某行的数抄错了，还是合计没有重算；网站只用各行的数。",
      "看看是漏了一列、某列的數抄錯了，還是合計沒有重算；網站只用各列的數。",
      "See whether a row is missing, a figure was miscopied, or the total was not worked out again; the site uses the rows alone.",
    ),
  },
  "carried-down": {
    title: text("空格沿用上一行", "空格沿用上一列", "Blank cells filled from above"),
    says: text(
      "只在每组第一行填写，第 {rows} 行的空格沿用上一行",
      "只在每組第一列填寫，第 {rows} 列的空格沿用上一列",
      "filled in on the first row of each group only: the blank cells of rows {rows} were read as the one above",
    ),
    mend: text(
      "读对了就不必改；每行都填上更稳妥，排序以后也不会弄错。",
      "讀對了就不必改；每列都填上更穩妥，排序以後也不會弄錯。",
      "Nothing need be done if that is right; filled in on every row it stays right when rows are sorted.",
    ),
  },
  unpivoted: {
    title: text("写在列名里的内容", "寫在欄名裡的內容", "Keys written in the headers"),
    says: text(
      "{keys}写在列名里，每组列读作单独的一行",
      "{keys}寫在欄名裡，每組欄讀作單獨的一列",
      "written in the headers: {keys}; each group of columns was read as a row of its own",
    ),
    mend: text(
      "读对了就不必改；读错了请照模板分列填写。",
      "讀對了就不必改；讀錯了請照範本分欄填寫。",
      "Nothing need be done if that is right; if it is not, lay the table out as the template does.",
    ),
  },
  "turned-table": {
    title: text("指标在行、年份在列的表", "指標在列、年份在欄的表", "A table turned on its side"),
    says: text(
      "各行是指标，列名是{keys}，每列读作单独的一行",
      "各列是指標，欄名是{keys}，每欄讀作單獨的一列",
      "the rows name the figures, the headers say: {keys}; each column was read as a row of its own",
    ),
    mend: text(
      "读对了就不必改；读错了请照模板填写。",
      "讀對了就不必改；讀錯了請照範本填寫。",
      "Nothing need be done if that is right; if it is not, lay the table out as the template does.",
    ),
  },
  "read-from-title": {
    title: text("取自标题的内容", "取自標題的內容", "Taken from the title"),
    says: text(
      "没有单独的列，取自“{title}”：{what}为 {value}",
      "沒有單獨的欄，取自「{title}」：{what}為 {value}",
      'not in a column of its own, but taken from "{title}": {what} is {value}',
    ),
    mend: text(
      "读对了就不必改；读错了请加上这一列，每行填写。",
      "讀對了就不必改；讀錯了請加上這一欄，每列填寫。",
      "Nothing need be done if that is right; if it is not, add the column and fill it in.",
    ),
  },
  "said-of-some": {
    title: text("一行文字说了各数是谁的", "一列文字說了各數是誰的", "A line says whose the figures are"),
    says: text(
      "“{found}”说各数是“{word}”的，表里却没有一列这样说，会当作别的读取",
      "「{found}」說各數是「{word}」的，表裡卻沒有一欄這樣說，會當作別的讀取",
      '"{found}" says that the figures are of "{word}", which no column says: they would be read as others',
    ),
    mend: text(
      "加上一列（学段、群体等）每行写明；表里另有“{word}”一列的，数填在那一列；本来就不限于“{word}”的，从这一行删去这个词。",
      "加上一欄（學段、群體等）每列寫明；表裡另有「{word}」一欄的，數填在那一欄；本來就不限於「{word}」的，從這一列刪去這個詞。",
      'Add a column (level, group) that says it on every row; where the table has a column of its own for "{word}", write the figures there; if they are not of "{word}" alone, take the word out of the line.',
    ),
    why: text(
      "一部分人的数若当作全体的，比率和总数就都错了。",
      "一部分人的數若當作全體的，比率和總數就都錯了。",
      "Figures of some that pass for those of all make every rate and sum wrong.",
    ),
  },
  "stacked-tables": {
    title: text("一张表里叠着几张小表", "一張表裡疊著幾張小表", "Several tables stand under one another"),
    says: text(
      "应为一张表，实有 {count} 张小表上下叠放，表头都认不出",
      "應為一張表，實有 {count} 張小表上下疊放，標題都認不出",
      "expected one table, found {count} small ones under one another, none with a header that is known",
    ),
    mend: text(
      "每张小表的表头改用模板的列名，年份等写成单独的列；或合成一张表。",
      "每張小表的標題改用範本的欄名，年份等寫成單獨的欄；或合成一張表。",
      "Use the template's column names in each header and put the year into a column; or make one table of them.",
    ),
  },
  "torn-header": {
    title: text("表头已经错乱", "標題已經錯亂", "The header is torn"),
    says: text(
      "表头的字被拆断、错位，认不出各列是什么；这种表多半是从 PDF 转来的",
      "標題的字被拆斷、錯位，認不出各欄是什麼；這種表多半是從 PDF 轉來的",
      "the words of the header are broken up and displaced, as when a table is taken out of a PDF: no column can be told by it",
    ),
    mend: text(
      "照原文把表头重新写成一行，每列对准自己的数，再核对一两行。",
      "照原文把標題重新寫成一列，每欄對準自己的數，再核對一兩列。",
      "Write the header anew from the document, in one row with each name over its figures, and compare a row or two.",
    ),
  },
  "sheet-left-out": {
    title: text("没有读取的工作表", "沒有讀取的工作表", "A sheet that was not read"),
    says: text(
      "此工作表没有数据表，没有读取",
      "此工作表沒有數據表，沒有讀取",
      "this sheet holds no table and was not read",
    ),
    mend: text("不必改。", "不必改。", "Nothing need be done."),
  },
  "unknown-sheet": {
    title: text("不认识的工作表", "不認識的工作表", "Unknown sheet"),
    says: text(
      "此工作表有数，却认不出是哪张表",
      "此工作表有數，卻認不出是哪張表",
      "this sheet holds figures, yet its headers are those of no table",
    ),
    mend: text(
      "把工作表改名为表名（{known}），或改用模板的列名；不需要的移出工作簿。",
      "把工作表改名為表名（{known}），或改用範本的欄名；不需要的移出活頁簿。",
      "Name the sheet for its table ({known}) or use the template's column names; move it out of the workbook if it is not needed.",
    ),
    suggest: text(
      "可能是{candidates}：把工作表改名为其中一张表的名字。",
      "可能是{candidates}：把工作表改名為其中一張表的名字。",
      "It may be {candidates}: name the sheet for one of them.",
    ),
    why: text(
      "认不出的工作表如果默默跳过，其中的数字就会从网站上消失。",
      "認不出的工作表如果默默跳過，其中的數字就會從網站上消失。",
      "A sheet that is silently skipped would take its figures off the site.",
    ),
  },
});
