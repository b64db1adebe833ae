import { text } from "../language.ts";
import { wordings } from "./wording.ts";

const saveAsUtf8 = text(
  "在 Excel 中用“文件 → 另存为”，保存类型选“CSV UTF-8（逗号分隔）(*.csv)”；在 WPS 表格中同样另存为“CSV UTF-8”，没有这一项的旧版，先存为 CSV，再用记事本打开，另存时编码选 UTF-8。",
  "在 Excel 中用「檔案 → 另存新檔」，存檔類型選「CSV UTF-8（逗號分隔）(*.csv)」；在 WPS 表格中同樣另存為「CSV UTF-8」，沒有這一項的舊版，先存為 CSV，再用記事本開啟，另存時編碼選 UTF-8。",
  "In Excel choose File → Save As and the type “CSV UTF-8 (Comma delimited) (*.csv)”; in WPS Spreadsheets save as “CSV UTF-8” too, or, where an older version lacks it, save as CSV, open that in Notepad and save again with the encoding UTF-8.",
);

/** Files that cannot be read at all, or not as a table. */
export const files = wordings({
  "not-utf8": {
    title: text("文件不是 UTF-8 编码", "檔案不是 UTF-8 編碼", "The file is not UTF-8"),
    says: text(
      "文件应为 UTF-8 编码，实际不是（可能是 GB18030，即常说的 GBK、ANSI）",
      "檔案應為 UTF-8 編碼，實際不是（可能是 GB18030，即常說的 GBK、ANSI）",
      "expected a file in UTF-8, found another encoding (perhaps GB18030, also called GBK or ANSI)",
    ),
    mend: saveAsUtf8,
    why: text(
      "编码不明的汉字若靠猜测来读，可能读成别的字而无人察觉。",
      "編碼不明的漢字若靠猜測來讀，可能讀成別的字而無人察覺。",
      "Characters in an unknown encoding could be read as other characters without anyone noticing.",
    ),
  },
  utf16: {
    title: text("文件是 UTF-16 编码", "檔案是 UTF-16 編碼", "The file is UTF-16"),
    says: text(
      "文件应为 UTF-8 编码，实为 {encoding}（Excel 称为“Unicode 文本”）",
      "檔案應為 UTF-8 編碼，實為 {encoding}（Excel 稱為「Unicode 文字」）",
      "expected a file in UTF-8, found {encoding} (what Excel calls “Unicode Text”)",
    ),
    mend: saveAsUtf8,
  },
  "html-page": {
    title: text("文件是网页", "檔案是網頁", "The file is a web page"),
    says: text(
      "文件名是 .csv，内容却是网页（HTML）",
      "檔名是 .csv，內容卻是網頁（HTML）",
      "the name ends in .csv, but the file is a web page (HTML)",
    ),
    mend: text(
      "可能是登录已过期，或系统导出的是网页格式。请重新下载；若 Excel 能打开它，再另存为“CSV UTF-8（逗号分隔）”。",
      "可能是登入已過期，或系統匯出的是網頁格式。請重新下載；若 Excel 能開啟它，再另存為「CSV UTF-8（逗號分隔）」。",
      "The login may have expired, or the system exports web pages. Download it again; if Excel can open it, save it as “CSV UTF-8 (Comma delimited)”.",
    ),
  },
  "spreadsheet-file": {
    title: text("文件是工作簿", "檔案是活頁簿", "The file is a workbook"),
    says: text(
      "文件名是 .csv，内容却是 Excel 工作簿（{format}）",
      "檔名是 .csv，內容卻是 Excel 活頁簿（{format}）",
      "the name ends in .csv, but the file is an Excel workbook ({format})",
    ),
    mend: text(
      "改扩展名不会改变格式。请用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）(*.csv)”。",
      "改副檔名不會改變格式。請用 Excel 或 WPS 開啟，另存為「CSV UTF-8（逗號分隔）(*.csv)」。",
      "Renaming does not change the format. Open it in Excel or WPS and save it as “CSV UTF-8 (Comma delimited) (*.csv)”.",
    ),
  },
  "empty-file": {
    title: text("文件是空的", "檔案是空的", "The file is empty"),
    says: text(
      "应有一行表头，文件却是空的",
      "應有一列標題，檔案卻是空的",
      "expected a row of headers, found an empty file",
    ),
    mend: text(
      "没有要报的内容就删去此文件；有则在第一行写上列名（模板中有）。",
      "沒有要報的內容就刪去此檔案；有則在第一列寫上欄名（範本中有）。",
      "Delete the file if there is nothing to report; else write the column names in row 1 (the templates have them).",
    ),
  },
  "other-delimiter": {
    title: text("不是用逗号分隔", "不是用逗號分隔", "Not separated by commas"),
    says: text(
      "各列应以英文逗号分隔，实际以{found}分隔",
      "各欄應以半形逗號分隔，實際以{found}分隔",
      "expected commas between the columns, found {found}",
    ),
    mend: text(
      "在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）(*.csv)”。",
      "在 Excel 或 WPS 中另存為「CSV UTF-8（逗號分隔）(*.csv)」。",
      "Save it in Excel or WPS as “CSV UTF-8 (Comma delimited) (*.csv)”.",
    ),
  },
  "malformed-quotes": {
    title: text("引号不成对", "引號不成對", "Quotes do not match"),
    says: text(
      '这一行有一个英文引号 " 没有成对，此行及以后各行都无法读取',
      '這一列有一個半形引號 " 沒有成對，此列及以後各列都無法讀取',
      'a quotation mark " in this row has no counterpart, so this row and all after it cannot be read',
    ),
    mend: text(
      '删去多余的引号；格内确要引号时，整格用引号括起，里面的每个引号写两遍（""），或用 Excel 打开后重新保存。',
      '刪去多餘的引號；格內確要引號時，整格用引號括起，裡面的每個引號寫兩遍（""），或用 Excel 開啟後重新儲存。',
      'Take out the stray mark; where a cell needs one, put the whole cell in quotes and write each inner mark twice (""), or open the file in Excel and save it again.',
    ),
  },
  "unknown-file": {
    title: text("不认识的文件", "不認識的檔案", "Unknown file"),
    says: text("没有名为“{found}”的表", "沒有名為「{found}」的表", 'there is no table by the name of "{found}"'),
    mend: text(
      "按表名改名（{known}），放进以表名命名的文件夹，或移出数据集。",
      "按表名改名（{known}），放進以表名命名的資料夾，或移出數據集。",
      "Rename it to one of the tables ({known}), put it into a folder named for its table, or move it out of the dataset.",
    ),
    suggest: text(
      "是不是“{nearest}”？是则改名，不是则移出数据集。",
      "是不是「{nearest}」？是則改名，不是則移出數據集。",
      'Did you mean "{nearest}"? Rename it, or move it out of the dataset.',
    ),
    why: text(
      "不认识的文件如果默默跳过，其中的数字就会从网站上消失。",
      "不認識的檔案如果默默跳過，其中的數字就會從網站上消失。",
      "A file that is silently skipped would take its figures off the site.",
    ),
  },
  "missing-file": {
    title: text("缺少文件", "缺少檔案", "A file is missing"),
    says: text("数据集必须有此文件：{what}", "數據集必須有此檔案：{what}", "a dataset needs this file: {what}"),
    mend: text(
      "补上此文件；“npm run new -- data/名称”会给出一套空白的样子。",
      "補上此檔案；「npm run new -- data/名稱」會給出一套空白的樣子。",
      "Add it; “npm run new -- data/<name>” lays out a blank set to copy from.",
    ),
  },
});
