import { parseArgs } from "node:util";
import { type Language, languages, type Text, text } from "../src/i18n/language.ts";
import { nearest } from "../src/intake/nearest.ts";
import { type Command, type CommandName, commands, type Option, type OptionName, options } from "./commands.ts";
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
