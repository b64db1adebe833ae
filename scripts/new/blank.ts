import { templateText } from "../../src/downloads/templates.ts";
import { type Language, languages, text } from "../../src/i18n/language.ts";
import { datasetFile, settings } from "../../src/tables/dataset-json.ts";
import { tables } from "../../src/tables/index.ts";
import type { SentFile } from "../../src/tables/reading.ts";

const encoder = new TextEncoder();

/** The files of an empty dataset: every table's headers, dataset.json to fill in, and a README that explains both. */
export function blankDataset(id: string, language: Language): SentFile[] {
  return [
    { name: datasetFile, bytes: encoder.encode(blankSettings(id, language)) },
    ...tables.map((table) => ({ name: `${table.id}.csv`, bytes: encoder.encode(templateText(table, language)) })),
    { name: "README.md", bytes: encoder.encode(readme(id, language)) },
  ];
}

/** What must be filled in is blank, so that the check names it. */
function blankSettings(id: string, language: Language): string {
  const ordered = [language, ...languages.filter((each) => each !== language)];
  const title = Object.fromEntries(ordered.map((each) => [each, ""]));
  return `${JSON.stringify({ id, title, kind: "reported", root: "", languages: ordered }, null, 2)}\n`;
}

function readme(id: string, language: Language): string {
  const { about, needed, files, keys } = words;
  return [
    `# ${id}`,
    "",
    about[language],
    "",
    needed[language],
    "",
    `## ${files[language]}`,
    "",
    ...tables.map((table) => `- \`${table.id}.csv\` ${table.label[language]}: ${table.about[language]}`),
    "",
    `## ${keys[language]}`,
    "",
    ...Object.entries(settings).map(([key, sentence]) => `- \`${key}\`: ${sentence[language]}`),
    "",
  ].join("\n");
}

const words = {
  about: text(
    "每个 CSV 文件的第一行是列名，从第二行起填写。没有数字就留空（不要写 0）；没有内容的表可以删去，只有 areas.csv 和 dataset.json 必须有。",
    "每個 CSV 檔案的第一列是欄名，從第二行起填寫。沒有數字就留空（不要寫 0）；沒有內容的表可以刪去，只有 areas.csv 和 dataset.json 必須有。",
    "Row 1 of each CSV file has the column names; fill in from row 2. Leave a cell blank where there is no figure (do not write 0). Tables without content may be deleted; only areas.csv and dataset.json are needed.",
  ),
  needed: text(
    "先填 areas.csv 和 dataset.json（title、root），再填其余各表；地区代码和上报的比率两类列，请先设为“文本”格式再填。",
    "先填 areas.csv 和 dataset.json（title、root），再填其餘各表；地區代碼和上報的比率兩類欄，請先設為「文字」格式再填。",
    "Begin with areas.csv and dataset.json (title and root). Format the columns of area ids and of reported rates as text before filling them in.",
  ),
  files: text("文件", "檔案", "Files"),
  keys: text("dataset.json 的各项", "dataset.json 的各項", "What dataset.json may hold"),
};
