import type { GridRow } from "../files/grid.ts";
import { type Text, text } from "../i18n/language.ts";
import type { Problem } from "../intake/problem.ts";
import { Refusal } from "../intake/refusal.ts";
import { type Beside, besideData } from "../sheets/beside.ts";
import { rowNumbers } from "./row-numbers.ts";
import { problemOf, type SheetName } from "./sheet-place.ts";

/** What a row is that holds no data of its own. */
export type Aside = Beside | "title" | "header" | "blank" | "words" | "example" | "total";

const names: Readonly<Record<Aside, Text>> = {
  title: text("标题", "標題", "titles"),
  unit: text("单位说明", "單位說明", "units"),
  numbers: text("栏次编号", "欄次編號", "column numbers"),
  header: text("重复的表头", "重複的標題", "the header again"),
  example: text("模板的示例", "範本的範例", "the template's example"),
  words: text("只有文字的行", "只有文字的列", "lines of words"),
  blank: text("没有填写的行", "沒有填寫的列", "rows without entries"),
  total: text("合计，无可核对", "合計，無可核對", "totals with nothing to compare"),
  note: text("说明和来源", "說明和來源", "notes and sources"),
  signature: text("填表人、审核人等", "填表人、審核人等", "signatures"),
};
const order = Object.keys(names) as Aside[];

/** Gathers the rows of a sheet that are not read as data, and says which they are: one note for each kind. */
export class LeftOut {
  readonly #rows = new Map<Aside, number[]>();

  add(aside: Aside, rows: readonly Pick<GridRow, "row">[]): void {
    const known = this.#rows.get(aside) ?? [];
    for (const { row } of rows) known.push(row);
    this.#rows.set(aside, known);
  }

  /** Rows above a header are titles, but for what says of itself what it is. */
  addAbove(rows: readonly GridRow[]): void {
    for (const row of rows) this.add(besideData(row.cells) ?? "title", [row]);
  }

  notes(name: SheetName): Problem[] {
    return order.flatMap((aside) => {
      const rows = this.#rows.get(aside)?.toSorted((a, b) => a - b) ?? [];
      const [first] = rows;
      if (first === undefined) return [];
      const refusal = new Refusal("rows-left-out", { rows: rowNumbers(rows), what: names[aside] });
      return [problemOf(refusal, { ...name, row: first }, "note")];
    });
  }
}
