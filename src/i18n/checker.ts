import { type Language, type Text, text } from "./language.ts";

/** The words of the page on which a sender checks files before sending them. */
export const checkerWords = {
  title: text("核对报表", "核對報表", "Check your files"),
  lede: text(
    "上报之前先放进来看一看：哪一格读不懂，哪些数对不上，每个比率是不是按人数算出来的。",
    "上報之前先放進來看一看：哪一格讀不懂，哪些數對不上，每個比率是不是按人數算出來的。",
    "Before you send a report, put it in here: which cells cannot be read, which figures contradict each other, and whether every rate follows from the counts.",
  ),
  stays: text(
    "文件只在这台电脑上读，不会传出去：浏览器已被禁止从本页联网，断了网照样能用。关掉页面，什么也不留。",
    "檔案只在這台電腦上讀，不會傳出去：瀏覽器已被禁止從本頁連網，斷了網照樣能用。關掉頁面，什麼也不留。",
    "The files are read on this computer alone and sent nowhere: the browser is forbidden to connect from this page, which works without a network too. Close it and nothing is left behind.",
  ),
  noScriptTitle: text("本页要用 JavaScript", "本頁要用 JavaScript", "This page needs JavaScript"),
  noScript: text(
    "浏览器没有开启 JavaScript，所以不能在这里核对。请开启后刷新，或换一台电脑打开；装了本软件的人可以用命令 npm run check 核对同样的文件。",
    "瀏覽器沒有開啟 JavaScript，所以不能在這裡核對。請開啟後重新整理，或換一台電腦打開；裝了本軟體的人可以用命令 npm run check 核對同樣的檔案。",
    "JavaScript is off in this browser, so nothing can be checked here. Turn it on and reload, or open the page on another computer; whoever has installed the software can check the same files with npm run check.",
  ),
  templatesToo: text("空表模板在“数据”页", "空表範本在「數據」頁", "Empty templates are on the data page"),
  putIn: text("放入文件", "放入檔案", "Put in files"),
  dropHere: text("把文件或文件夹拖到这里", "把檔案或資料夾拖到這裡", "Drop files or a folder here"),
  chooseFiles: text("选择文件", "選擇檔案", "Choose files"),
  chooseFolder: text("选择文件夹", "選擇資料夾", "Choose a folder"),
  paste: text("粘贴从 Excel 复制的单元格", "貼上從 Excel 複製的儲存格", "Paste cells copied from Excel"),
  pasteHelp: text(
    "在 Excel 或 WPS 里连表头一起选中、复制，在下面粘贴。",
    "在 Excel 或 WPS 裡連標題列一起選取、複製，在下面貼上。",
    "In Excel or WPS select the cells with their header row, copy them, and paste them below.",
  ),
  cells: text("单元格", "儲存格", "Cells"),
  whichTable: text("是哪张表", "是哪張表", "Which table"),
  checkPasted: text("核对粘贴的内容", "核對貼上的內容", "Check what was pasted"),
  pasted: text("粘贴的内容", "貼上的內容", "Pasted cells"),
  tellByHeader: text("按表头辨认", "按標題列辨認", "Tell by the header"),
  leaveOut: text("不核对", "不核對", "Leave out"),
  files: text("放入的文件", "放入的檔案", "Files put in"),
  file: text("文件", "檔案", "File"),
  rows: text("读出的行数", "讀出的列數", "Rows read"),
  remove: text("移除", "移除", "Remove"),
  clear: text("全部移除", "全部移除", "Remove all"),
  again: text("重新核对", "重新核對", "Check again"),
  cancel: text("停止", "停止", "Stop"),
  result: text("核对结果", "核對結果", "Result"),
  print: text("打印", "列印", "Print"),
  findingsCsv: text("疑点清单 CSV", "疑點清單 CSV", "Findings CSV"),
  notes: text("读的时候是怎样理解的", "讀的時候是怎樣理解的", "What was understood"),
  elsewhere: text("不在某一个文件里的问题", "不在某一個檔案裡的問題", "What lies in none of the files"),
  rates: text("比率与对账", "比率與對賬", "Rates and verdicts"),
  ratesNotReported: text("没有上报比率", "沒有上報比率", "No rate reported"),
  ratesFor: text("地区和时间", "地區和時間", "Place and period"),
  rate: text("比率", "比率", "Rate"),
  markedCell: text("标出的格", "標出的格", "marked cell"),
  markedRow: text("标出的行", "標出的列", "marked row"),
  row: text("行号", "列號", "Row"),
  leftOutRows: text("中间略去", "中間略去", "left out"),
  severity: text("类别", "類別", "Severity"),
  sheet: text("工作表", "工作表", "Sheet"),
  code: text("代号", "代號", "Code"),
  severity_error: text("错误", "錯誤", "Error"),
  severity_finding: text("疑点", "疑點", "Finding"),
  severity_note: text("说明", "說明", "Note"),
  corrected: text("规范格式 CSV", "規範格式 CSV", "Corrected format, CSV"),
  unrecognised: text(
    "表头和文件名都认不出是哪张表，请选定",
    "標題列和檔名都認不出是哪張表，請選定",
    "Neither header nor name tells which table this is: choose it",
  ),
  several: text(
    "可能是几张表中的一张，请选定",
    "可能是幾張表中的一張，請選定",
    "It may be one of several tables: choose it",
  ),
  unreadable: text("读不了", "讀不了", "Cannot be read"),
  leftOut: text("没有核对", "沒有核對", "Left out"),
  noRatesForPlaces: text(
    "地区表或设置有错误，改好之前算不出比率。",
    "地區表或設定有錯誤，改好之前算不出比率。",
    "The places or the settings have errors; no rate can be worked out until they are mended.",
  ),
  noRates: text(
    "这些文件里没有能算的比率，也没有上报的比率。",
    "這些檔案裡沒有能算的比率，也沒有上報的比率。",
    "These files hold no rate, and no counts to work one out.",
  ),
  ratesInSpite: text(
    "读不懂的格按未报处理；改好之后，有些比率会变。",
    "讀不懂的格按未報處理；改好之後，有些比率會變。",
    "Cells that cannot be read count as not reported; some rates will change once they are mended.",
  ),
  sumsElsewhere: text(
    "这里只列各地自己填报的数；上级合计在网站上看。",
    "這裡只列各地自己填報的數；上級合計在網站上看。",
    "Only what places reported themselves is listed here; the sums over places within stand on the site.",
  ),
  cancelled: text("已停止，没有结果。", "已停止，沒有結果。", "Stopped; there is no result."),
  crashed: text(
    "核对时出了故障，可能是文件太大，内存不够。请关掉别的页面，分几次放入，或用 npm run check。",
    "核對時出了故障，可能是檔案太大，記憶體不夠。請關掉別的頁面，分幾次放入，或用 npm run check。",
    "The check broke down, perhaps because the files are too large for this computer's memory. Close other pages, put in fewer files at a time, or use npm run check.",
  ),
  changedOnDisk: text(
    "放入之后又被改过，浏览器不让再读：请重新放入。",
    "放入之後又被改過，瀏覽器不讓再讀：請重新放入。",
    "It has changed since it was put in, and the browser will not read it again: put it in once more.",
  ),
  nothingPasted: text("还没有粘贴内容。", "還沒有貼上內容。", "Nothing has been pasted yet."),
  noFiles: text(
    "没有读到文件。若是文件夹，请用“选择文件夹”。",
    "沒有讀到檔案。若是資料夾，請用「選擇資料夾」。",
    "No file was found. If it is a folder, use “Choose a folder”.",
  ),
} as const satisfies Record<string, Text>;

/** How many problems there are of each severity. */
export interface SeverityCounts {
  readonly error: number;
  readonly finding: number;
  readonly note: number;
}

/** What the checker says with figures in it; each language composes its own order. */
export interface CheckerSentences {
  limits(megabytes: number, minutes: number): string;
  against(site: string, places: number, date: string): string;
  reading(name: string, at: number, of: number): string;
  checking: string;
  wording: string;
  done(counts: SeverityCounts): string;
  checkedOn(time: string): string;
  tooLarge(name: string, megabytes: number, limit: number): string;
  tooMany(count: number, limit: number): string;
  tooManyRows(rows: number, limit: number): string;
  tooSlow(minutes: number): string;
  removed(name: string): string;
  twin(other: string): string;
  outcome(counts: SeverityCounts, read: number, untold: number): string;
  fileOutcome(counts: SeverityCounts): string;
  moreRows(count: number, rows: string): string;
  more(count: number): string;
  beyond(count: number): string;
  showMore(count: number): string;
  notesCount(count: number): string;
  rates(count: number): string;
  tableOf(name: string): string;
  told(tables: string): string;
  removeFile(name: string): string;
  excerpt(file: string, rows: string, marked: string): string;
  correctedAll(rows: number): string;
  correctedBut(rows: number, cells: number): string;
  correctedUnknown(columns: string): string;
  correctedMissing(places: string, more: number): string;
  correctedGuarded(cells: number): string;
}

const hans: CheckerSentences = {
  limits: (megabytes, minutes) =>
    `CSV 或 Excel 工作簿（.xlsx），编码自动辨认；每个文件不超过${megabytes} MB，最多算${minutes}分钟。`,
  against: (site, places, date) =>
    `对照“${site}”的${places}个地方和设置${date ? `（${date}）` : ""}。放入自己的 areas.csv 或 dataset.json，就改用你的。`,
  reading: (name, at, of) => `正在读第${at}个文件，共${of}个：${name}`,
  checking: "正在核对，计算比率",
  wording: "正在写出结果",
  done: (counts) => `核对完毕：${counted(counts, "zh-Hans")}。`,
  checkedOn: (time) => `${time}核对`,
  tooLarge: (name, megabytes, limit) =>
    `${name}有${megabytes} MB，超过${limit} MB，没有读。请拆成几个文件，或用 npm run check。`,
  tooMany: (count, limit) => `放入了${count}个文件，一次最多${limit}个，多出的没有读。`,
  tooManyRows: (rows, limit) => `共有约${rows}行，浏览器一次最多核对${limit}行。请分几次放入，或用 npm run check。`,
  tooSlow: (minutes) => `算了${minutes}分钟还没有完，已停止。请分几次放入，或用 npm run check。`,
  removed: (name) => `${name}已移除。`,
  twin: (other) => `与 ${other} 相同，只核对一次`,
  outcome: ({ error, finding }, read, untold) => {
    const unknown = untold > 0 ? `有${untold}个文件认不出是哪张表，请选定` : "";
    if (read === 0 && error === 0) return unknown || "没有可核对的文件";
    const errors = error > 0 ? `有${error}处错误，要改` : "每一格都读懂了";
    const findings =
      finding > 0 ? `${error > 0 ? "另" : ""}有${finding}处疑点，请核实` : error > 0 ? "" : "没有发现疑点";
    return [errors, findings, unknown].filter(Boolean).join("；");
  },
  fileOutcome: (counts) => counted(counts, "zh-Hans"),
  moreRows: (count, rows) => `同样的还有${count}处，在第 ${rows} 行`,
  more: (count) => `同样的还有${count}处`,
  beyond: (count) => `还有${count}处没有列出，改好前面的再核对`,
  showMore: (count) => `再看${count}项`,
  notesCount: (count) => `${count}条`,
  rates: (count) => `${count}项`,
  tableOf: (name) => `${name}是哪张表`,
  told: (tables) => `${tables}（按表头辨认）`,
  removeFile: (name) => `移除${name}`,
  excerpt: (file, rows, marked) => `${file}第 ${rows} 行，标出的是 ${marked}`,
  correctedAll: (rows) => `${rows}行，数字一个也没有改，只统一了表头和写法。`,
  correctedBut: (rows, cells) =>
    `${rows}行，数字一个也没有改，只统一了表头和写法；有${cells}格没有读懂，照原样留着，改好再上报。`,
  correctedUnknown: (columns) => `不认识的列照原样放在最后：${columns}。`,
  correctedMissing: (places, more) => `没有读出、也不在其中的：${places}${more > 0 ? `，另有${more}处` : ""}。`,
  correctedGuarded: (cells) => `有${cells}格的文字以 = + - @ 开头，前面加了撇号，免得被当作公式。`,
};

const hant: CheckerSentences = {
  limits: (megabytes, minutes) =>
    `CSV 或 Excel 活頁簿（.xlsx），編碼自動辨認；每個檔案不超過${megabytes} MB，最多算${minutes}分鐘。`,
  against: (site, places, date) =>
    `對照「${site}」的${places}個地方和設定${date ? `（${date}）` : ""}。放入自己的 areas.csv 或 dataset.json，就改用你的。`,
  reading: (name, at, of) => `正在讀第${at}個檔案，共${of}個：${name}`,
  checking: "正在核對，計算比率",
  wording: "正在寫出結果",
  done: (counts) => `核對完畢：${counted(counts, "zh-Hant")}。`,
  checkedOn: (time) => `${time}核對`,
  tooLarge: (name, megabytes, limit) =>
    `${name}有${megabytes} MB，超過${limit} MB，沒有讀。請拆成幾個檔案，或用 npm run check。`,
  tooMany: (count, limit) => `放入了${count}個檔案，一次最多${limit}個，多出的沒有讀。`,
  tooManyRows: (rows, limit) => `共有約${rows}列，瀏覽器一次最多核對${limit}列。請分幾次放入，或用 npm run check。`,
  tooSlow: (minutes) => `算了${minutes}分鐘還沒有完，已停止。請分幾次放入，或用 npm run check。`,
  removed: (name) => `${name}已移除。`,
  twin: (other) => `與 ${other} 相同，只核對一次`,
  outcome: ({ error, finding }, read, untold) => {
    const unknown = untold > 0 ? `有${untold}個檔案認不出是哪張表，請選定` : "";
    if (read === 0 && error === 0) return unknown || "沒有可核對的檔案";
    const errors = error > 0 ? `有${error}處錯誤，要改` : "每一格都讀懂了";
    const findings =
      finding > 0 ? `${error > 0 ? "另" : ""}有${finding}處疑點，請核實` : error > 0 ? "" : "沒有發現疑點";
    return [errors, findings, unknown].filter(Boolean).join("；");
  },
  fileOutcome: (counts) => counted(counts, "zh-Hant"),
  moreRows: (count, rows) => `同樣的還有${count}處，在第 ${rows} 列`,
  more: (count) => `同樣的還有${count}處`,
  beyond: (count) => `還有${count}處沒有列出，改好前面的再核對`,
  showMore: (count) => `再看${count}項`,
  notesCount: (count) => `${count}條`,
  rates: (count) => `${count}項`,
  tableOf: (name) => `${name}是哪張表`,
  told: (tables) => `${tables}（按標題列辨認）`,
  removeFile: (name) => `移除${name}`,
  excerpt: (file, rows, marked) => `${file}第 ${rows} 列，標出的是 ${marked}`,
  correctedAll: (rows) => `${rows}列，數字一個也沒有改，只統一了標題和寫法。`,
  correctedBut: (rows, cells) =>
    `${rows}列，數字一個也沒有改，只統一了標題和寫法；有${cells}格沒有讀懂，照原樣留著，改好再上報。`,
  correctedUnknown: (columns) => `不認識的欄照原樣放在最後：${columns}。`,
  correctedMissing: (places, more) => `沒有讀出、也不在其中的：${places}${more > 0 ? `，另有${more}處` : ""}。`,
  correctedGuarded: (cells) => `有${cells}格的文字以 = + - @ 開頭，前面加了撇號，免得被當作公式。`,
};

const en: CheckerSentences = {
  limits: (megabytes, minutes) =>
    `CSV files or Excel workbooks (.xlsx) in any encoding; at most ${megabytes} MB a file and ${minutes} minutes of work.`,
  against: (site, places, date) =>
    `Held against the ${places} places and the settings of “${site}”${date ? ` (${date})` : ""}. Put in an areas.csv or dataset.json of your own to use that instead.`,
  reading: (name, at, of) => `Reading file ${at} of ${of}: ${name}`,
  checking: "Checking, and working out the rates",
  wording: "Writing the result",
  done: (counts) => `Checked: ${counted(counts, "en")}.`,
  checkedOn: (time) => `Checked on ${time}`,
  tooLarge: (name, megabytes, limit) =>
    `${name} has ${megabytes} MB, more than ${limit} MB, and was not read. Split it into several files, or use npm run check.`,
  tooMany: (count, limit) => `${count} files were put in; at most ${limit} are read at a time, and the rest were not.`,
  tooManyRows: (rows, limit) =>
    `There are about ${rows} rows, and a browser checks at most ${limit} at a time. Put in fewer files at a time, or use npm run check.`,
  tooSlow: (minutes) =>
    `Not done after ${minutes} minutes, so it was stopped. Put in fewer files at a time, or use npm run check.`,
  removed: (name) => `${name} was removed.`,
  twin: (other) => `The same as ${other}, checked once`,
  outcome: ({ error, finding }, read, untold) => {
    const unknown = untold > 0 ? `the table of ${untold === 1 ? "one file" : `${untold} files`} has to be chosen` : "";
    if (read === 0 && error === 0) return capital(unknown || "there is no file to check");
    const errors = error > 0 ? `${error} ${error === 1 ? "error" : "errors"} to mend` : "every cell was read";
    const findings =
      finding > 0
        ? `${finding} ${finding === 1 ? "finding" : "findings"} to look into`
        : error > 0
          ? ""
          : "no findings";
    return capital([errors, findings, unknown].filter(Boolean).join("; "));
  },
  fileOutcome: (counts) => counted(counts, "en"),
  moreRows: (count, rows) => `and ${count} more of the same, in ${/\D/.test(rows) ? "rows" : "row"} ${rows}`,
  more: (count) => `and ${count} more of the same`,
  beyond: (count) => `${count} more are not listed; mend these first and check again`,
  showMore: (count) => `Show ${count} more`,
  notesCount: (count) => (count === 1 ? "1 note" : `${count} notes`),
  rates: (count) => (count === 1 ? "1 rate" : `${count} rates`),
  tableOf: (name) => `Table of ${name}`,
  told: (tables) => `${tables} (told by the header)`,
  removeFile: (name) => `Remove ${name}`,
  excerpt: (file, rows, marked) => `${file}, ${/\D/.test(rows) ? "rows" : "row"} ${rows}; marked: ${marked}`,
  correctedAll: (rows) =>
    `${rows} ${rows === 1 ? "row" : "rows"}, no figure changed; only headers and ways of writing were made uniform.`,
  correctedBut: (rows, cells) =>
    `${rows} ${rows === 1 ? "row" : "rows"}, no figure changed; only headers and ways of writing were made uniform. ${cells} ${cells === 1 ? "cell that could not be read stands" : "cells that could not be read stand"} in it as written: mend ${cells === 1 ? "it" : "them"} before you send it.`,
  correctedUnknown: (columns) => `Columns that are not known stand at the end as they were: ${columns}.`,
  correctedMissing: (places, more) =>
    `Not read and not in it either: ${places}${more > 0 ? `, and ${more} more` : ""}.`,
  correctedGuarded: (cells) =>
    `${cells} ${cells === 1 ? "text that begins" : "texts that begin"} with = + - or @ got an apostrophe in front, so as not to be taken for a formula.`,
};

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const byLanguage: Readonly<Record<Language, CheckerSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** The sentences of the checker in a language. */
export function checkerSentences(language: Language): CheckerSentences {
  return byLanguage[language];
}

const units: Readonly<Record<keyof SeverityCounts, Text>> = {
  error: text("{n}处错误", "{n}處錯誤", "{n} error"),
  finding: text("{n}处疑点", "{n}處疑點", "{n} finding"),
  note: text("{n}条说明", "{n}條說明", "{n} note"),
};

/** `3处错误，12处疑点`; what there is none of is left out. */
function counted(counts: SeverityCounts, language: Language): string {
  const parts = (["error", "finding", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const words = units[severity][language].replace("{n}", String(counts[severity]));
      return language === "en" && counts[severity] !== 1 ? `${words}s` : words;
    });
  if (parts.length === 0) return text("没有发现问题", "沒有發現問題", "no problems found")[language];
  return parts.join(language === "en" ? ", " : "，");
}
