import { text } from "../language.ts";
import { wordings } from "./wording.ts";

/** Workbooks: what cannot be read of them, and what is read otherwise than it is held. */
export const workbooks = wordings({
  "workbook-broken": {
    title: text("工作簿已损坏", "活頁簿已損壞", "The workbook is damaged"),
    says: text(
      "工作簿里的“{part}”缺失或已损坏，整个文件都没有读",
      "活頁簿裡的「{part}」缺失或已損壞，整個檔案都沒有讀",
      'the part "{part}" of the workbook is missing or damaged, and nothing of the file was read',
    ),
    mend: text(
      "可能是传输或拷贝没有完成，请重新发送；若 Excel 或 WPS 能打开，另存为新的 .xlsx 文件。",
      "可能是傳輸或複製沒有完成，請重新傳送；若 Excel 或 WPS 能開啟，另存為新的 .xlsx 檔案。",
      "It may have been cut short on its way: have it sent again. If Excel or WPS can open it, save it as a new .xlsx file.",
    ),
    why: text(
      "一处已损坏的文件，别处的数字也不能放心。",
      "一處已損壞的檔案，別處的數字也不能放心。",
      "Where one part of a file is damaged, the figures in the others cannot be relied on.",
    ),
  },
  "workbook-encrypted": {
    title: text("工作簿有密码", "活頁簿有密碼", "The workbook has a password"),
    says: text(
      "文件用密码加密了，无法读取",
      "檔案用密碼加密了，無法讀取",
      "the file is encrypted with a password and cannot be read",
    ),
    mend: text(
      "用 Excel 或 WPS 打开，在“文件 → 信息（WPS：文档加密）→ 用密码进行加密”中清空密码，再保存。",
      "用 Excel 或 WPS 開啟，在「檔案 → 資訊（WPS：文件加密）→ 以密碼加密」中清空密碼，再儲存。",
      "Open it in Excel or WPS, clear the password under File → Info → Protect Workbook → Encrypt with Password (WPS: File → Encrypt), and save it.",
    ),
  },
  "workbook-format": {
    title: text("不是 .xlsx 工作簿", "不是 .xlsx 活頁簿", "Not an .xlsx workbook"),
    says: text(
      "应为 .xlsx 工作簿，实为 {format} 格式的文件",
      "應為 .xlsx 活頁簿，實為 {format} 格式的檔案",
      "expected an .xlsx workbook, found a file in the format {format}",
    ),
    mend: text(
      "用 Excel 或 WPS 表格打开，另存为“Excel 工作簿 (*.xlsx)”；只改扩展名不会改变格式。",
      "用 Excel 或 WPS 表格開啟，另存為「Excel 活頁簿 (*.xlsx)」；只改副檔名不會改變格式。",
      "Open it in Excel or WPS Spreadsheets and save it as “Excel Workbook (*.xlsx)”; changing its name does not change its format.",
    ),
  },
  "macros-not-run": {
    title: text("宏没有运行", "巨集沒有執行", "Macros are not run"),
    says: text(
      "工作簿带有宏；只读了单元格，宏从不运行",
      "活頁簿帶有巨集；只讀了儲存格，巨集從不執行",
      "the workbook has macros; only its cells were read, and macros are never run",
    ),
    mend: text(
      "宏若改过数字，请先在 Excel 中运行并保存，再发送。",
      "巨集若改過數字，請先在 Excel 中執行並儲存，再傳送。",
      "If a macro changes figures, run it in Excel and save the file before sending it.",
    ),
  },
  "hidden-sheet": {
    title: text("隐藏的工作表没有读", "隱藏的工作表沒有讀", "A hidden sheet was left out"),
    says: text("这张工作表是隐藏的，没有读", "這張工作表是隱藏的，沒有讀", "this sheet is hidden and was not read"),
    mend: text(
      "要上报就取消隐藏，再保存；不要上报的不必处理。",
      "要上報就取消隱藏，再儲存；不要上報的不必處理。",
      "Unhide it and save the file if it is to be reported; else there is nothing to do.",
    ),
  },
  "hidden-rows": {
    title: text("隐藏的行也读了", "隱藏的列也讀了", "Hidden rows were read"),
    says: text(
      "有 {cells} 行是隐藏的或被筛掉的（行：{rows}），也读了",
      "有 {cells} 列是隱藏的或被篩掉的（列：{rows}），也讀了",
      "rows that are hidden or filtered out were read too (rows: {rows}; {cells} in all)",
    ),
    mend: text(
      "属于本表就不必处理；否则删掉这些行，保存后再读。",
      "屬於本表就不必處理；否則刪掉這些列，儲存後再讀。",
      "If they belong to the table there is nothing to do; else delete them and save.",
    ),
  },
  "formula-without-value": {
    title: text("公式没有算出的值", "公式沒有算出的值", "A formula without a value"),
    says: text(
      "格里有公式，却没有存下算出的值（这一列共 {cells} 格，行：{rows}），算作没有填",
      "格裡有公式，卻沒有存下算出的值（這一欄共 {cells} 格，列：{rows}），算作沒有填",
      "the cell has a formula but no stored result (cells in this column: {cells}, rows: {rows}); it counts as blank",
    ),
    mend: text(
      "用 Excel 或 WPS 表格打开文件，等它算完，保存后再发送。",
      "用 Excel 或 WPS 表格開啟檔案，等它算完，儲存後再傳送。",
      "Open the file in Excel or WPS Spreadsheets, let it calculate, and save it.",
    ),
    why: text(
      "这里从不代算公式：算出来的数会没有人看过。",
      "這裡從不代算公式：算出來的數會沒有人看過。",
      "Formulas are never worked out here: nobody would have seen the result.",
    ),
  },
  "shows-less-than-it-holds": {
    title: text("显示的少于存下的", "顯示的少於存下的", "A cell shows less than it holds"),
    says: text(
      "格里显示“{shown}”，存的是 {held}，按“{read}”读（这一列共 {cells} 格如此，行：{rows}）",
      "格裡顯示「{shown}」，存的是 {held}，按「{read}」讀（這一欄共 {cells} 格如此，列：{rows}）",
      'the cell shows "{shown}" and holds {held}; it was read as "{read}" (such cells in this column: {cells}, rows: {rows})',
    ),
    mend: text(
      "上报的就是显示的数，则不必处理；否则改写此格，或改它的数字格式。",
      "上報的就是顯示的數，則不必處理；否則改寫此格，或改它的數字格式。",
      "If what is shown is what is reported there is nothing to do; else write the cell anew, or change its number format.",
    ),
    why: text(
      "打印出来、读者看到的是显示的数；人数若存着小数，多半是算出来的。",
      "列印出來、讀者看到的是顯示的數；人數若存著小數，多半是算出來的。",
      "What is shown is what stands on paper; a count that holds decimals was probably worked out.",
    ),
  },
  "merged-cells": {
    title: text("合并的单元格", "合併的儲存格", "Merged cells"),
    says: text(
      "有 {ranges} 处合并单元格：文字在所盖的每一格都算，数只算在左上角那一格",
      "有 {ranges} 處合併儲存格：文字在所蓋的每一格都算，數只算在左上角那一格",
      "merged ranges: {ranges}; their words were read in every cell they cover, their figures in the first cell only",
    ),
    mend: text(
      "读得对就不必处理；否则取消合并，每格各自填写。",
      "讀得對就不必處理；否則取消合併，每格各自填寫。",
      "If that is what they mean there is nothing to do; else unmerge them and fill in each cell.",
    ),
  },
});
