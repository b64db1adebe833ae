import { type Language, type Text, text } from "../src/i18n/language.ts";
import { type Kind, kindsOf, loadsOf, sampleOf, scriptsOf } from "./budget.ts";

/** What the pages of a built site load unasked, in a few lines: a build says so at its end, so that growth is seen. */
export async function budgetLines(folder: string, language: Language): Promise<string[]> {
  const [kinds, scripts] = [kindsOf(await loadsOf(folder, sampleOf(folder))), await scriptsOf(folder)];
  const cells = kinds.map((kind) => cellOf(kind, language));
  const named = scripts.slice(0, shownScripts).map(({ name, size }) => `${name} ${kilobytes(size)}`);
  return [title[language], ...inColumns(cells), `  ${largestScripts[language]}${named.join(", ")}`];
}

const title = text(
  "打开一页所载，kB（gzip）：最大／居中，括号内为其中脚本最多",
  "打開一頁所載，kB（gzip）：最大／居中，括號內為其中指令碼最多",
  "Loaded by opening a page, kB gzip: largest / median (scripts at most)",
);

const shownScripts = 5;

const largestScripts = text("最大的脚本：", "最大的指令碼：", "Largest scripts: ");

/** The kinds by the first folder of their addresses; one without words stands with that. */
const names: Readonly<Record<string, Text>> = {
  about: text("关于", "關於", "about"),
  area: text("地区", "地區", "area"),
  areas: text("地区列表", "地區列表", "areas"),
  changes: text("变动", "變動", "changes"),
  check: text("核对", "核對", "check"),
  data: text("数据", "數據", "data"),
  discrepancies: text("对不上的数", "對不上的數", "discrepancies"),
  dossier: text("数据档案", "數據檔案", "dossier"),
  embed: text("嵌入页", "嵌入頁", "embed"),
  home: text("首页", "首頁", "home"),
  indicator: text("指标", "指標", "indicator"),
  indicators: text("指标列表", "指標列表", "indicators"),
  methods: text("方法", "方法", "methods"),
  present: text("演示", "演示", "slides"),
  review: text("核验台", "核驗台", "review"),
  sheet: text("一口清", "一口清", "sheet"),
  slip: text("退回单", "退回單", "slip"),
  theme: text("主题", "主題", "theme"),
};

/** One kind: its name, and what it loads. */
type Cell = readonly [string, string];

function cellOf({ kind, largest, median, scripts }: Kind, language: Language): Cell {
  const sizes = [largest.all, median.all].map(kilobytes).join("/");
  return [names[kind]?.[language] ?? kind, `${sizes} (${kilobytes(scripts)})`];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}

const columns = 3;

/** Names flush left and sizes flush right, some beside each other. */
function inColumns(cells: readonly Cell[]): string[] {
  const [left, right] = [0, 1].map((at) => Math.max(...cells.map((cell) => widthOf(cell[at] ?? ""))));
  const written = cells.map(([name, sizes]) => {
    const space = " ".repeat((left ?? 0) + (right ?? 0) + 2 - widthOf(name) - widthOf(sizes));
    return `  ${name}${space}${sizes}`;
  });
  const rows = Math.ceil(written.length / columns);
  return Array.from({ length: rows }, (_, row) => written.filter((_, at) => at % rows === row).join("  "));
}

/** How many columns of a terminal words take: a Chinese character takes two. */
function widthOf(words: string): number {
  return [...words].reduce((width, sign) => width + (sign > "\u2e80" ? 2 : 1), 0);
}
