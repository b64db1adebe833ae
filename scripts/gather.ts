import { cpSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { type Language, type Text, text } from "../src/i18n/language.ts";
import { wordProblem } from "../src/i18n/problems/index.ts";
import type { Table } from "../src/tables/define.ts";
import { type Placing, planGathering } from "../src/tables/gather.ts";
import { readFolder } from "./read-folder.ts";
import { Stop } from "./stop.ts";

/**
 * `npm run check -- data/x --gather DIR`: copies a heap of files into the tables of a dataset as they are and prints
 * which went where. Nothing is overwritten, and the heap stays as it was.
 * @returns how many files found no place
 * @throws Stop (exit 2) where either folder is missing, or one lies in the other
 */
export function gather(heap: string, dataset: string, language: Language, say: NodeJS.WriteStream): number {
  const files = readFolder(heap, language);
  const there = readFolder(dataset, language);
  if (within(heap, dataset) || within(dataset, heap)) throw new Stop(2, apart(heap, dataset)[language]);
  const plan = planGathering(files, there);
  for (const placing of plan) {
    if (placing.way !== "placed") continue;
    const to = join(dataset, placing.to);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(heap, placing.from), to, { errorOnExist: true, force: false });
  }
  say.write(`${planLines(plan, language).join("\n")}\n\n`);
  return plan.filter(isLost).length;
}

/** What was placed, in the order of the heap; then what was not, each with its reason; the counts last. */
export function planLines(plan: readonly Placing[], language: Language): string[] {
  const lines = [...plan.filter((each) => !isLost(each)), ...plan.filter(isLost)].map(
    (placing) => `  ${lineOf(placing)[language]}`,
  );
  return [...lines, summary(plan)[language]];
}

function isLost({ way }: Placing): boolean {
  return way !== "placed" && way !== "already-there";
}

function within(inner: string, outer: string): boolean {
  const [a, b] = [realpathSync(inner), realpathSync(outer)];
  return a === b || a.startsWith(b + sep);
}

function lineOf(placing: Placing): Text {
  const { from } = placing;
  switch (placing.way) {
    case "placed":
      return arrow(from, placing.to, listed(placing.tables));
    case "already-there":
      return text(
        `${from}：与 ${placing.to} 相同，不再复制`,
        `${from}：與 ${placing.to} 相同，不再複製`,
        `${from}: the same file as ${placing.to}, not copied again`,
      );
    case "name-taken":
      return text(
        `${from}：没有放入，${placing.to} 已是另一个文件；请对照两者，改名后再来`,
        `${from}：沒有放入，${placing.to} 已是另一個檔案；請對照兩者，改名後再來`,
        `${from}: not placed, ${placing.to} is another file already; compare the two, rename it and gather again`,
      );
    case "several": {
      const tables = listed(placing.tables);
      return text(
        `${from}：没有放入，可能是${tables["zh-Hans"]}；请放进其中一张表的文件夹`,
        `${from}：沒有放入，可能是${tables["zh-Hant"]}；請放進其中一張表的資料夾`,
        `${from}: not placed, it may be ${tables.en}; put it into the folder of one of them`,
      );
    }
    case "unrecognised":
      return text(
        `${from}：没有放入，表头认不出是哪张表；请对照模板的表头`,
        `${from}：沒有放入，表頭認不出是哪張表；請對照範本的表頭`,
        `${from}: not placed, its header is that of no table; compare it with the templates`,
      );
    case "unreadable":
      return unreadable(from, placing);
  }
}

function unreadable(from: string, { remark }: Placing & { way: "unreadable" }): Text {
  const { code, values } = remark.refusal;
  const said = (language: Language) => wordProblem({ code, values, place: { file: from } }, language).says;
  return text(
    `${from}：没有放入，${said("zh-Hans")}`,
    `${from}：沒有放入，${said("zh-Hant")}`,
    `${from}: not placed, ${said("en")}`,
  );
}

function arrow(from: string, to: string, tables: Text): Text {
  const [hans, hant, en] = [tables["zh-Hans"], tables["zh-Hant"], tables.en];
  return text(
    `${from} → ${to}${hans && `（${hans}）`}`,
    `${from} → ${to}${hant && `（${hant}）`}`,
    `${from} → ${to}${en && ` (${en})`}`,
  );
}

function listed(tables: readonly Table[]): Text {
  const names = (language: Language) => tables.map(({ label }) => label[language]);
  return text(names("zh-Hans").join("、"), names("zh-Hant").join("、"), names("en").join(", "));
}

function summary(plan: readonly Placing[]): Text {
  const lost = plan.filter(isLost).length;
  const placed = plan.filter(({ way }) => way === "placed").length;
  const same = plan.length - lost - placed;
  return text(
    `放入 ${placed} 个文件，${same} 个早已有，${lost} 个没有放入。`,
    `放入 ${placed} 個檔案，${same} 個早已有，${lost} 個沒有放入。`,
    `${placed} ${placed === 1 ? "file" : "files"} placed, ${same} there already, ${lost} not placed.`,
  );
}

function apart(heap: string, dataset: string): Text {
  return text(
    `“${heap}”和“${dataset}”一个在另一个里面；请把收来的文件放在数据集之外。`,
    `「${heap}」和「${dataset}」一個在另一個裡面；請把收來的檔案放在數據集之外。`,
    `"${heap}" and "${dataset}" lie one in the other: keep the heap outside the dataset.`,
  );
}
