import { parseArgs } from "node:util";
import { type Language, languages, type Text, text } from "../src/i18n/language.ts";
import { nearest } from "../src/intake/nearest.ts";
import { type Format, formats, readFormats } from "./export/formats.ts";
import { defaultLanguage } from "./language.ts";
import { Stop } from "./stop.ts";

/** What a command was given, with what it means where something was left out. */
export interface Given {
  /** The dataset's folder; for `new` the folder to make. */
  readonly folder: string;
  /** The language of messages. */
  readonly language: Language;
  /** The folder of the built site. */
  readonly out: string;
  readonly json: boolean;
  /** The dataset to carry over. */
  readonly from: string | undefined;
  /** The folder of files to sort into the dataset first. */
  readonly gather: string | undefined;
  /** The rates of the last release, to say what changed since. */
  readonly since: string | undefined;
  /** How many schools the generated county has. */
  readonly size: number | undefined;
  /** The area that a document is of. */
  readonly area: string | undefined;
  /** Whether every series gets a page for frames, not the headline series alone. */
  readonly embeds: "all" | undefined;
  /** What charts are exported as; undefined for everything. */
  readonly formats: readonly Format[] | undefined;
}

interface Option {
  readonly type: "string" | "boolean";
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly says: Text;
}

const options = {
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

type OptionName = keyof typeof options;

interface Command {
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

const commands = {
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

/**
 * What a command line says. Wrong use is thrown as a `Stop` with one line in the user's language (exit 2), a wish for
 * help as one with the help (exit 0).
 */
export function readOptions(name: CommandName, args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([key, { type }]) => [key, { type }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const folders: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") folders.push(token.value);
    if (token.kind === "option")
      values.set(token.name, token.inlineValue === false ? valueAfter(token) : (token.value ?? ""));
  }
  const language = languages.find((each) => each.toLowerCase() === values.get("language")?.toLowerCase());
  const speak = language ?? defaultLanguage();
  const wrong = mistake(name, values, folders);
  if (wrong) throw new Stop(2, `${wrong[speak]}${more(name)[speak]}`);
  if (values.has("help")) throw new Stop(0, help(name, speak));
  const { folder, out = "dist" }: Command = commands[name];
  if (folder && !folder.fallback && folders.length === 0)
    throw new Stop(2, `${unnamed(folder.name)[speak]}${more(name)[speak]}`);
  return {
    folder: folders[0] ?? folder?.fallback ?? "",
    language: speak,
    out: values.get("out") ?? out,
    json: values.has("json"),
    from: values.get("from"),
    gather: values.get("gather"),
    since: values.get("since"),
    size: values.has("size") ? Number(values.get("size")) : undefined,
    area: values.get("area"),
    embeds: values.has("embeds") ? "all" : undefined,
    formats: readFormats(values.get("format") ?? ""),
  };
}

/** The help of a command. */
export function help(name: CommandName, language: Language): string {
  const { says, folder, takes, means = {} }: Command = commands[name];
  const usage = text("用法", "用法", "Usage")[language];
  const place = folder ? (folder.fallback ? ` [${folder.name}]` : ` ${folder.name}`) : "";
  const lines = takes.map((option): [string, string] => {
    const { value, says: meaning }: Option = options[option];
    return [`  --${option}${value ? ` ${value}` : ""}`, (means[option] ?? meaning)[language]];
  });
  const width = Math.max(...lines.map(([left]) => left.length)) + 2;
  const described = lines.map(([left, right]) => left.padEnd(width) + right);
  return [
    `npm run ${name} – ${says[language]}`,
    "",
    `${usage}: npm run ${name} --${place} [--…]`,
    "",
    ...described,
  ].join("\n");
}

/** A value that looks like the next option was not meant as one: `--out --help`. */
function valueAfter({ value }: { readonly value?: string | undefined }): string {
  return value === undefined || value.startsWith("-") ? "" : value;
}

/** The first thing wrong with a command line. */
function mistake(name: CommandName, values: ReadonlyMap<string, string>, folders: readonly string[]): Text | undefined {
  const { takes, folder }: Command = commands[name];
  for (const [option, value] of values) {
    if (!takes.includes(option as OptionName)) return unknown(name, option, takes);
    const declared: Option = options[option as OptionName];
    if (declared.type === "string" && value === "") return valueless(option, declared.value ?? "");
    if (declared.type === "boolean" && value !== "") return notWanted(option, value);
    if (option === "language" && !languages.some((each) => each.toLowerCase() === value.toLowerCase())) {
      return notOneOf(option, value, languages.join(", "));
    }
    if (option === "embeds" && value !== "all") return notOneOf(option, value, "all");
    if (option === "format" && !readFormats(value)) return notOneOf(option, value, formats.join(", "));
    if (option === "size" && !/^[1-9][0-9]*$/.test(value)) return notOneOf(option, value, "1, 2, 3 …");
  }
  const surplus = folders[folder ? 1 : 0];
  return surplus === undefined ? undefined : tooMany(name, surplus);
}

function unknown(name: string, option: string, takes: readonly string[]): Text {
  const dashes = option.length === 1 ? "-" : "--";
  const likely = nearest(option, takes);
  const [hans, hant, en] = likely
    ? [`；是不是 --${likely}？`, `；是不是 --${likely}？`, `; did you mean --${likely}?`]
    : ["。", "。", "."];
  return text(
    `${name} 没有 ${dashes}${option} 这个选项${hans}`,
    `${name} 沒有 ${dashes}${option} 這個選項${hant}`,
    `${name} has no option ${dashes}${option}${en}`,
  );
}

function valueless(option: string, value: string): Text {
  return text(
    `--${option} 后面要有值：--${option} ${value}。`,
    `--${option} 後面要有值：--${option} ${value}。`,
    `--${option} needs a value: --${option} ${value}.`,
  );
}

function notWanted(option: string, value: string): Text {
  return text(
    `--${option} 不带值，实为 ${value}。`,
    `--${option} 不帶值，實為 ${value}。`,
    `--${option} takes no value, found ${value}.`,
  );
}

function notOneOf(option: string, value: string, choices: string): Text {
  return text(
    `--${option} 应为 ${choices}，实为 ${value}。`,
    `--${option} 應為 ${choices}，實為 ${value}。`,
    `--${option} is one of ${choices}, found ${value}.`,
  );
}

function tooMany(name: string, surplus: string): Text {
  return text(`${name} 用不着“${surplus}”。`, `${name} 用不著「${surplus}」。`, `${name} has no use for "${surplus}".`);
}

function unnamed(folder: string): Text {
  return text(`请写明文件夹：${folder}。`, `請寫明資料夾：${folder}。`, `Name the folder: ${folder}.`);
}

function more(name: string): Text {
  const command = `npm run ${name} -- --help`;
  return text(`（用法见 ${command}）`, `（用法見 ${command}）`, ` (${command} shows the usage)`);
}
