import { z } from "zod";
import { decode } from "../files/decode.ts";
import type { Remark } from "../files/opened.ts";
import { type Language, languages, type Text, text } from "../i18n/language.ts";
import type { ProblemCode } from "../i18n/problems/index.ts";
import { markKey, markMeanings, ownMark } from "../intake/absence-word.ts";
import { nearest } from "../intake/nearest.ts";
import type { Problem, Quoted } from "../intake/problem.ts";
import { readNumber } from "../intake/read-figure.ts";
import { Refusal } from "../intake/refusal.ts";

const words = z.string().trim().min(1);
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
/** Words in some of the languages, one at least. */
const names = z.preprocess(
  withoutBlanks,
  z.strictObject({ "zh-Hans": words.optional(), "zh-Hant": words.optional(), en: words.optional() }),
);

/** A language left blank is a language left out: `npm run new` lays them out to be filled in. */
function withoutBlanks(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(Object.entries(given).filter(([, words]) => words !== ""));
}

/** A sign in a cell that the dataset gives a meaning: short, no number, none of the contract's own marks. */
const mark = z
  .string()
  .trim()
  .min(1)
  .max(8)
  .refine((given) => ownMark(given) === undefined && readNumber(given) instanceof Refusal);

/** What signs in cells stand for; each is given once, however it is written. */
const marks = z
  .record(mark, z.enum(markMeanings))
  .refine((given) => new Set(Object.keys(given).map(markKey)).size === Object.keys(given).length);

/** dataset.json (TABLES, *A dataset is a folder*). */
export const datasetSchema = z.strictObject({
  id,
  title: names,
  description: names.optional(),
  kind: z.enum(["reported", "demonstration"]),
  root: id,
  languages: z
    .array(z.enum(languages))
    .min(1)
    .refine((given) => new Set(given).size === given.length),
  publisher: words.optional(),
  contact: words.optional(),
  licence: words.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: z.iso.date().optional(),
  approval: z.strictObject({ by: words, on: z.iso.date() }).optional(),
  sources: z.array(words).optional(),
  standards: z.array(id).optional(),
  ageBasis: z.enum(["7-12/13-15", "6-11/12-14"]).optional(),
  disclosure: z.strictObject({ sensitive: z.int().min(0), other: z.int().min(0) }).optional(),
  headline: z
    .array(z.strictObject({ indicator: words, level: words.default("all"), group: words.default("all") }))
    .max(11)
    .optional(),
  marks: marks.optional(),
});

export type DatasetJson = z.infer<typeof datasetSchema>;

/** What each setting is, for messages, the data dictionary and the blank dataset. */
export const settings: Readonly<Record<keyof DatasetJson, Text>> = {
  id: text(
    "数据集的代号，只含 A–Z、a–z、0–9、- 和 _",
    "數據集的代號，只含 A–Z、a–z、0–9、- 和 _",
    "a short name of the dataset, of A–Z, a–z, 0–9, - and _ only",
  ),
  title: text(
    '网站的标题，按语言分写，如 {"zh-Hans": "…", "zh-Hant": "…", "en": "…"}，至少要有首选语言的',
    '網站的標題，按語言分寫，如 {"zh-Hans": "…", "zh-Hant": "…", "en": "…"}，至少要有首選語言的',
    'the site\'s title by language, as {"zh-Hans": "…", "zh-Hant": "…", "en": "…"}, at least in the default language',
  ),
  description: text(
    "网站的简介，写法同标题",
    "網站的簡介，寫法同標題",
    "a sentence on the dataset, by language like the title",
  ),
  kind: text(
    '"reported"（上报数据）或 "demonstration"（演示数据，每页都会注明）',
    '"reported"（上報數據）或 "demonstration"（演示數據，每頁都會註明）',
    '"reported", or "demonstration", which every page then says',
  ),
  root: text(
    "首页的地区，即 areas.csv 中的一个代码",
    "首頁的地區，即 areas.csv 中的一個代碼",
    "the area whose page is the home page: an id of areas.csv",
  ),
  languages: text(
    '网站的语言，["zh-Hans", "zh-Hant", "en"] 中的一个或几个，第一个为首选',
    '網站的語言，["zh-Hans", "zh-Hant", "en"] 中的一個或幾個，第一個為首選',
    'the languages of the site, one or more of ["zh-Hans", "zh-Hant", "en"], the default first',
  ),
  publisher: text("发布单位", "發布單位", "who publishes"),
  contact: text("联系方式", "聯絡方式", "how to reach the publisher"),
  licence: text("使用许可，如 CC-BY-4.0", "使用授權，如 CC-BY-4.0", "the licence of the data, such as CC-BY-4.0"),
  url: text(
    "网站的网址，以 https:// 或 http:// 开头",
    "網站的網址，以 https:// 或 http:// 開頭",
    "where the site will stand, beginning with https:// or http://",
  ),
  published: text("发布日期，如 2024-10-15", "發布日期，如 2024-10-15", "the date of publication, such as 2024-10-15"),
  approval: text(
    '审批人和日期，如 {"by": "…", "on": "2024-10-12"}；没有此项，每页都注明是草稿',
    '審批人和日期，如 {"by": "…", "on": "2024-10-12"}；沒有此項，每頁都註明是草稿',
    'who approved it and when, as {"by": "…", "on": "2024-10-12"}; without it every page says draft',
  ),
  sources: text(
    '数据来源，按可信程度排列，如 ["学籍系统", "基础教育统计报表"]',
    '數據來源，按可信程度排列，如 ["學籍系統", "基礎教育統計報表"]',
    "the sources in order of trust, as a list of their names in the column “source”",
  ),
  standards: text(
    '采用的内置标准，按优先次序，如 ["library-2018"]',
    '採用的內建標準，按優先次序，如 ["library-2018"]',
    'the built-in standards that apply, in order of precedence, as ["library-2018"]',
  ),
  ageBasis: text(
    '学龄口径："7-12/13-15"（“两基”报表）或 "6-11/12-14"（教育统计）',
    '學齡口徑："7-12/13-15"（「兩基」報表）或 "6-11/12-14"（教育統計）',
    'the ages of schooling: "7-12/13-15" (two-basics forms) or "6-11/12-14" (education statistics)',
  ),
  disclosure: text(
    '公开版中小于此数的人数不显示，如 {"sensitive": 10, "other": 5}',
    '公開版中小於此數的人數不顯示，如 {"sensitive": 10, "other": 5}',
    'counts below these are hidden in the public edition, as {"sensitive": 10, "other": 5}',
  ),
  headline: text(
    '首页的重点指标，最多 11 项，如 [{"indicator": "enrolment-rate", "level": "primary", "group": "all"}]',
    '首頁的重點指標，最多 11 項，如 [{"indicator": "enrolment-rate", "level": "primary", "group": "all"}]',
    'the headline series, at most 11, as [{"indicator": "enrolment-rate", "level": "primary", "group": "all"}]',
  ),
  marks: text(
    '格子里的符号各表示什么，如 {"—": "not_reported", "*": "confidential"}：符号最多 8 个字、不是数，也不是 [x] [z] [c]；意思是 "zero"（零）、"not_reported"（未报）、"not_available"（无法取得）、"not_applicable"（不适用）或 "confidential"（保密）',
    '格子裡的符號各表示什麼，如 {"—": "not_reported", "*": "confidential"}：符號最多 8 個字、不是數，也不是 [x] [z] [c]；意思是 "zero"（零）、"not_reported"（未報）、"not_available"（無法取得）、"not_applicable"（不適用）或 "confidential"（保密）',
    'what signs in cells stand for, as {"—": "not_reported", "*": "confidential"}: a sign of at most 8 characters that is neither a number nor [x], [z] or [c], and one of "zero", "not_reported", "not_available", "not_applicable", "confidential"',
  ),
};

/** The name of the file, and where its problems are. */
export const datasetFile = "dataset.json";

/** Reads dataset.json; `config` only where nothing is wrong with it. Nothing is thrown. */
export function readDatasetJson(bytes: Uint8Array): { config: DatasetJson | undefined; problems: Problem[] } {
  const decoded = decode(bytes);
  const remarks = decoded.remarks.map(remarkProblem);
  if (decoded.text === undefined) return { config: undefined, problems: remarks };
  const read = readConfig(decoded.text);
  return { config: read.config, problems: [...remarks, ...read.problems] };
}

function readConfig(decoded: string): { config: DatasetJson | undefined; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(decoded);
  } catch (error) {
    return { config: undefined, problems: [syntaxProblem(error, decoded)] };
  }
  const read = datasetSchema.safeParse(json);
  if (!read.success) {
    const untitled = isGiven(json) ? titleProblem(json) : undefined;
    const wrong = read.error.issues.flatMap((issue) => issueProblems(issue, json));
    return { config: undefined, problems: untitled ? [untitled, ...wrong] : wrong };
  }
  const untitled = titleProblem(read.data);
  return { config: untitled ? undefined : read.data, problems: untitled ? [untitled] : [] };
}

/** The words in a language, or else in the nearest one that has them. */
export function inLanguage(given: Readonly<Partial<Record<Language, string | undefined>>>, language: Language): string {
  const chinese: readonly Language[] = language === "zh-Hant" ? ["zh-Hant", "zh-Hans"] : ["zh-Hans", "zh-Hant"];
  const order: readonly Language[] = language === "en" ? ["en", ...chinese] : [...chinese, "en"];
  return order.map((each) => given[each]).find((each) => each !== undefined) ?? "";
}

function problem(code: ProblemCode, values: Readonly<Record<string, Quoted>>, row?: number): Problem {
  return { code, severity: "error", place: { file: datasetFile, ...(row === undefined ? {} : { row }) }, values };
}

function remarkProblem({ severity, refusal, row }: Remark): Problem {
  return { ...problem(refusal.code, refusal.values, row), severity };
}

/** V8 names the place, or breaks off at the end of the file. */
function syntaxProblem(error: unknown, json: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const lines = (position === undefined ? json.trimEnd() : json.slice(0, Number(position))).split("\n");
  const found = json.split("\n")[lines.length - 1] ?? "";
  return problem("json-syntax", { found: found.trim() }, lines.length);
}

/** Whether title and languages are there to be looked at, whatever else is wrong. */
function isGiven(json: unknown): json is Pick<DatasetJson, "title" | "languages"> {
  const { title, languages: given } = (json ?? {}) as Record<string, unknown>;
  return typeof title === "object" && title !== null && Array.isArray(given);
}

/** The title must be there in the default language. */
function titleProblem({ title, languages: [first] }: Pick<DatasetJson, "title" | "languages">): Problem | undefined {
  if (first === undefined || title[first]) return undefined;
  return problem("missing-setting", { path: `title.${first}`, sentence: settings.title });
}

function issueProblems(issue: z.core.$ZodIssue, json: unknown): Problem[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(issue.path, key));
  if (issue.code === "invalid_key") return [unusableKey(issue.path)];
  const path = pathText(issue.path);
  const found = valueAt(json, issue.path);
  const sentence = sentenceFor(issue.path);
  if (found === undefined) return [problem("missing-setting", { path, sentence })];
  return [problem("wrong-setting", { path: path || "{}", sentence, found: JSON.stringify(found) })];
}

/** A key that a setting cannot have, where its keys are free: a mark that is a number. */
function unusableKey(path: readonly PropertyKey[]): Problem {
  const within = path.slice(0, -1);
  const values = { path: pathText(within), sentence: sentenceFor(within), found: JSON.stringify(path.at(-1)) };
  return problem("wrong-setting", values);
}

function unknownKey(path: readonly PropertyKey[], key: string): Problem {
  const likely = nearest(key, knownKeys(path));
  return problem("unknown-setting", { path: pathText([...path, key]), ...(likely ? { nearest: likely } : {}) });
}

/** The keys that an object of the schema may have, at a path within dataset.json. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = datasetSchema;
  for (const step of path) schema = below(bare(schema), step);
  const object = bare(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

function below(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, unknown>)[step] : undefined;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    json,
  );
}

/** `headline[0].level` as it stands in the file. */
function pathText(path: readonly PropertyKey[]): string {
  return path.map((step, at) => (typeof step === "number" ? `[${step}]` : `${at ? "." : ""}${String(step)}`)).join("");
}

function sentenceFor([top]: readonly PropertyKey[]): Text {
  const sentence = (settings as Readonly<Record<string, Text>>)[String(top)];
  return sentence ?? text("一个 JSON 对象", "一個 JSON 物件", "a JSON object");
}
