import { text } from "../language.ts";
import { wordings } from "./wording.ts";

const saveAsUtf8 = text(
  "用能正常显示其中汉字的软件打开，在 Excel 或 WPS 表格中另存为“CSV UTF-8（逗号分隔）(*.csv)”或“Excel 工作簿 (*.xlsx)”。",
  "用能正常顯示其中漢字的軟體開啟，在 Excel 或 WPS 表格中另存為「CSV UTF-8（逗號分隔）(*.csv)」或「Excel 活頁簿 (*.xlsx)」。",
  "Open it in a program in which its characters look right, and save it in Excel or WPS Spreadsheets as “CSV UTF-8 (Comma delimited) (*.csv)” or “Excel Workbook (*.xlsx)”.",
);

/** Files that cannot be read at all, or not as a table, and what is read of them otherwise than it is written. */
export const files = wordings({
  "read-in-encoding": {
    title: text("不是 UTF-8 编码", "不是 UTF-8 編碼", "Read in another encoding than UTF-8"),
    says: text(
      "文件不是 UTF-8 编码，按 {encoding} 读取",
      "檔案不是 UTF-8 編碼，按 {encoding} 讀取",
      "the file is not in UTF-8 and was read as {encoding}",
    ),
    mend: text(
      "地名、校名都对，就不必处理；有错字的，另存为“CSV UTF-8（逗号分隔）(*.csv)”。",
      "地名、校名都對，就不必處理；有錯字的，另存為「CSV UTF-8（逗號分隔）(*.csv)」。",
      "If the names of places and schools are right there is nothing to do; else save it as “CSV UTF-8 (Comma delimited) (*.csv)”.",
    ),
    why: text(
      "这种文件不写明自己的编码，是从读出的字是否通顺看出来的。",
      "這種檔案不寫明自己的編碼，是從讀出的字是否通順看出來的。",
      "Such a file does not say what its encoding is: it was told by how likely the characters are that each one gives.",
    ),
  },
  "unknown-encoding": {
    title: text("看不出文件的编码", "看不出檔案的編碼", "The encoding cannot be told"),
    says: text(
      "文件不是 UTF-8 编码，按 GB18030、Big5 等读出来也不成文字",
      "檔案不是 UTF-8 編碼，按 GB18030、Big5 等讀出來也不成文字",
      "the file is not in UTF-8, and read as GB18030, Big5 or the like it makes no sense either",
    ),
    mend: saveAsUtf8,
    why: text(
      "编码不明的汉字若硬读，会成为别的字而无人察觉。",
      "編碼不明的漢字若硬讀，會成為別的字而無人察覺。",
      "Characters in an unknown encoding would become other characters without anyone noticing.",
    ),
  },
  "mixed-encodings": {
    title: text("编码前后不一", "編碼前後不一", "Not in one encoding throughout"),
    says: text(
      "文件按 {encoding} 读到这里，这一行却有不合这种编码的内容；整个文件都没有读",
      "檔案按 {encoding} 讀到這裡，這一列卻有不合這種編碼的內容；整個檔案都沒有讀",
      "up to here the file is in {encoding}, but this row holds what is not; nothing of the file was read",
    ),
    mend: text(
      "多半是把两种编码的文件拼在了一起，或是半个汉字被截断。从这一行起查看：拼接的，各自另存为“CSV UTF-8”后再合并；截断的，改写那一格。",
      "多半是把兩種編碼的檔案拼在了一起，或是半個漢字被截斷。從這一列起查看：拼接的，各自另存為「CSV UTF-8」後再合併；截斷的，改寫那一格。",
      "Most likely files in two encodings were joined, or a character was cut in half. Look from this row on: save joined files as “CSV UTF-8” one by one before joining them, and write the cut cell again.",
    ),
    why: text(
      "不合编码的内容若硬读，就会成为乱码。",
      "不合編碼的內容若硬讀，就會成為亂碼。",
      "What does not fit the encoding would be read as wrong characters.",
    ),
  },
  "garbled-text": {
    title: text("文字是乱码", "文字是亂碼", "The text is garbled"),
    says: text(
      "这一行的汉字在保存以前就被读错成了乱码，原来的字已不在文件里；整个文件都没有读",
      "這一列的漢字在儲存以前就被讀錯成了亂碼，原來的字已不在檔案裡；整個檔案都沒有讀",
      "the characters of this row were misread before the file was saved, so that it no longer holds the right ones; nothing of the file was read",
    ),
    mend: text(
      "请用最初导出的文件，不要再保存它；在 Excel 中用“数据 → 自文本/CSV”导入，文件原始格式选 UTF-8 或“简体中文”，看到正常汉字后再另存为 .xlsx。",
      "請用最初匯出的檔案，不要再儲存它；在 Excel 中用「資料 → 從文字/CSV」匯入，檔案原點選 UTF-8 或「繁體中文」，看到正常漢字後再另存為 .xlsx。",
      "Go back to the file as it was first exported. In Excel import it by Data → From Text/CSV, choose the file origin with which the characters look right, and save it as .xlsx.",
    ),
    why: text(
      "网站上的名称会是乱码，也对不上别的文件。",
      "網站上的名稱會是亂碼，也對不上別的檔案。",
      "Names would stand garbled on the site, and match those of no other file.",
    ),
  },
  "html-page": {
    title: text("文件是网页", "檔案是網頁", "The file is a web page"),
    says: text(
      "应为表格，内容却是网页（HTML），不论文件名是什么",
      "應為表格，內容卻是網頁（HTML），不論檔名是什麼",
      "expected a table, found a web page (HTML), whatever the name of the file",
    ),
    mend: text(
      "可能是登录已过期，或系统导出的是网页格式。请重新下载；若 Excel 或 WPS 能打开，再另存为“Excel 工作簿 (*.xlsx)”。",
      "可能是登入已過期，或系統匯出的是網頁格式。請重新下載；若 Excel 或 WPS 能開啟，再另存為「Excel 活頁簿 (*.xlsx)」。",
      "The login may have expired, or the system exports web pages. Download it again; if Excel or WPS can open it, save it as “Excel Workbook (*.xlsx)”.",
    ),
  },
  "not-a-table": {
    title: text("文件不是表格", "檔案不是表格", "The file is not a table"),
    says: text(
      "应为工作簿或 CSV，实为{what}",
      "應為活頁簿或 CSV，實為{what}",
      "expected a workbook or CSV, found {what}",
    ),
    mend: text(
      "送来表格本身：压缩包先解压；Excel 或 WPS 表格能打开的，另存为“Excel 工作簿 (*.xlsx)”；只有文档、图片的，请填表人发来原来的表格。",
      "送來表格本身：壓縮檔先解壓縮；Excel 或 WPS 表格能開啟的，另存為「Excel 活頁簿 (*.xlsx)」；只有文件、圖片的，請填表人傳來原來的表格。",
      "Send the table itself: unpack an archive; save as “Excel Workbook (*.xlsx)” what Excel or WPS Spreadsheets can open; ask whoever made a document or picture for the table that it shows.",
    ),
    why: text(
      "从图片和文档里认数字，认错了也没有人发觉。",
      "從圖片和文件裡認數字，認錯了也沒有人發覺。",
      "Figures read off pictures and documents could be wrong without anyone noticing.",
    ),
  },
  "misleading-name": {
    title: text("扩展名与内容不符", "副檔名與內容不符", "The name misleads"),
    says: text(
      "文件名以 {found} 结尾，内容却是{what}；按内容读取",
      "檔名以 {found} 結尾，內容卻是{what}；按內容讀取",
      "the name ends in {found}, but the file is {what}; it was read as what it is",
    ),
    mend: text(
      "读得对就不必处理；改正扩展名，别人才打得开。",
      "讀得對就不必處理；改正副檔名，別人才打得開。",
      "Nothing has to be done; with the right ending others can open it too.",
    ),
  },
  "file-too-large": {
    title: text("文件太大", "檔案太大", "The file is too large"),
    says: text("超过上限：{limit}", "超過上限：{limit}", "it passes the limit of {limit}"),
    mend: text(
      "按年份或地区拆成几个文件，放进以表名命名的文件夹；删去与上报无关的列。一格特别长的，多半是前面有引号没有成对。",
      "按年份或地區拆成幾個檔案，放進以表名命名的資料夾；刪去與上報無關的欄。一格特別長的，多半是前面有引號沒有成對。",
      "Split it by years or areas into several files, in a folder named for the table, and take out columns that are no part of the report. A very long cell mostly comes of a quotation mark without a counterpart before it.",
    ),
    why: text(
      "再大，普通电脑的内存就不够了。",
      "再大，普通電腦的記憶體就不夠了。",
      "Beyond it the memory of an ordinary computer runs out.",
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
      "各列以{found}分隔，不是英文逗号；按此读取",
      "各欄以{found}分隔，不是半形逗號；按此讀取",
      "the columns are separated by {found}, not by commas, and were read so",
    ),
    mend: text(
      "各列分得对就不必处理；分错的，另存为“CSV UTF-8（逗号分隔）(*.csv)”。",
      "各欄分得對就不必處理；分錯的，另存為「CSV UTF-8（逗號分隔）(*.csv)」。",
      "If the columns stand apart as they should there is nothing to do; else save it as “CSV UTF-8 (Comma delimited) (*.csv)”.",
    ),
  },
  "text-formula": {
    title: text("用公式写的文字", "用公式寫的文字", "Text written as a formula"),
    says: text(
      "格内写作 {found}，读作 {read}（这样的格共 {count} 个）",
      "格內寫作 {found}，讀作 {read}（這樣的格共 {count} 個）",
      "the cell is written {found} and was read as {read} (cells like it: {count})",
    ),
    mend: text(
      "这是为了在 Excel 中保住前面的零，读得对就不必处理。",
      "這是為了在 Excel 中保住前面的零，讀得對就不必處理。",
      "It keeps the noughts of a code in Excel, and nothing has to be done.",
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
