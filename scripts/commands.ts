import { languages, type Text, text } from "../src/i18n/language.ts";
import { formats } from "./export/formats.ts";

/** An option of the command line; each command names those that mean something to it. */
export interface Option {
  readonly type: "string" | "boolean";
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly says: Text;
}

/** Every option that some command takes. */
export const options = {
  out: {
    type: "string",
    value: "DIR",
    says: text(
      "网站所在的文件夹（默认 dist）",
      "網站所在的資料夾（預設 dist）",
      "folder of the built site (default: dist)",
    ),
  },
  language: {
    type: "string",
    value: languages.join("|"),
    says: text(
      "提示所用的语言（默认随系统）",
      "提示所用的語言（預設隨系統）",
      "language of messages (default: the system's)",
    ),
  },
  json: {
    type: "boolean",
    says: text("以 JSON 输出", "以 JSON 輸出", "print the same as JSON"),
  },
  from: {
    type: "string",
    value: "data/<dataset>",
    says: text("从上一年的数据集续建", "從上一年的數據集續建", "carry last year's dataset over"),
  },
  gather: {
    type: "string",
    value: "DIR",
    says: text(
      "先把这个文件夹里的各种文件归入数据集的各表",
      "先把這個資料夾裡的各種檔案歸入數據集的各表",
      "first sort a heap of files into the dataset's tables",
    ),
  },
  since: {
    type: "string",
    value: "rates.json",
    says: text(
      "列出自上一版比率表以来的变动",
      "列出自上一版比率表以來的變動",
      "say what changed since an earlier release of the rates",
    ),
  },
  size: {
    type: "string",
    value: "N",
    says: text("生成的县有多少所学校", "產生的縣有多少所學校", "how many schools the generated county has"),
  },
  area: {
    type: "string",
    value: "ID",
    says: text("地区代码，见 areas.csv", "地區代碼，見 areas.csv", "id of the area, as in areas.csv"),
  },
  format: {
    type: "string",
    value: formats.join(","),
    says: text(
      "要哪几种文件，用逗号隔开（默认全部）",
      "要哪幾種檔案，用逗號隔開（預設全部）",
      "kinds of files, parted by commas (default: all)",
    ),
  },
  embeds: {
    type: "string",
    value: "all",
    says: text(
      "每个图表都生成嵌入页（默认只有主要指标的）",
      "每個圖表都產生嵌入頁（預設只有主要指標的）",
      "embed pages for every chart (default: those of the key figures)",
    ),
  },
  help: { type: "boolean", says: text("显示本说明", "顯示本說明", "show this help") },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** A command as it is declared. */
export interface Command {
  readonly says: Text;
  /** The folder it takes, and the one it takes where none is given; without that it must be given. */
  readonly folder?: { readonly name: string; readonly fallback?: string };
  readonly takes: readonly OptionName[];
  /** What an option means to this command, where that is not what it means to the others. */
  readonly means?: Partial<Readonly<Record<OptionName, Text>>>;
  /** The folder it writes to where none is given, if that is not the site's. */
  readonly out?: string;
}

const sample = { name: "data/<dataset>", fallback: "data/sample-county" };

/** Every command with what it takes. */
export const commands = {
  build: {
    says: text(
      "核对数据，算出各项比率，生成网站",
      "核對數據，算出各項比率，產生網站",
      "check the data, work out the rates, build the site",
    ),
    folder: sample,
    takes: ["since", "embeds", "out", "language", "help"],
  },
  check: {
    says: text("只核对数据", "只核對數據", "only check the data"),
    folder: sample,
    takes: ["gather", "since", "language", "json", "help"],
  },
  dev: {
    says: text(
      "在 http://localhost:4321/ 边改边看",
      "在 http://localhost:4321/ 邊改邊看",
      "serve at http://localhost:4321/ and reload on every change",
    ),
    folder: sample,
    takes: ["since", "embeds", "language", "help"],
  },
  preview: {
    says: text("查看已生成的网站", "查看已產生的網站", "look at the built site"),
    takes: ["out", "language", "help"],
  },
  new: {
    says: text(
      "新建一个空白数据集，或从上一年续建",
      "新建一個空白數據集，或從上一年續建",
      "lay out an empty dataset, or carry last year's over",
    ),
    folder: { name: "data/<name>" },
    takes: ["from", "language", "help"],
  },
  dossier: {
    says: text("把一个地区的数据档案做成 PDF", "把一個地區的數據檔案做成 PDF", "make the dossier of an area as a PDF"),
    folder: sample,
    takes: ["area", "out", "language", "help"],
    means: {
      out: text(
        "PDF 放在哪个文件夹（默认当前文件夹）",
        "PDF 放在哪個資料夾（預設目前資料夾）",
        "folder for the PDF (default: this one)",
      ),
      language: text(
        "档案和提示所用的语言（默认数据集的第一种）",
        "檔案和提示所用的語言（預設數據集的第一種）",
        "language of the dossier and of messages (default: the dataset's first)",
      ),
    },
    out: ".",
  },
  export: {
    says: text(
      "把一个地区的图表做成图片、幻灯片和表格文件",
      "把一個地區的圖表做成圖片、投影片和表格檔案",
      "make the charts of an area as pictures, slides and tables",
    ),
    folder: sample,
    takes: ["area", "format", "out", "language", "help"],
    means: {
      out: text(
        "文件放在哪个文件夹（默认 charts-<ID>）；同名文件会被替换，别的不动",
        "檔案放在哪個資料夾（預設 charts-<ID>）；同名檔案會被取代，其他不動",
        "folder for the files (default: charts-<ID>); files of the same name are replaced, others left alone",
      ),
      language: text(
        "图表和提示所用的语言（默认数据集的第一种）",
        "圖表和提示所用的語言（預設數據集的第一種）",
        "language of the charts and of messages (default: the dataset's first)",
      ),
    },
    out: "",
  },
  bench: {
    says: text("测量生成网站的快慢", "測量產生網站的快慢", "measure how fast a site is built"),
    takes: ["size", "language", "help"],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
