import { columnLetter } from "../intake/column-letter.ts";
import type { Place, Problem } from "../intake/problem.ts";
import type { Layout, Seat, SheetRow } from "../sheets/view.ts";
import { inOwnUnit } from "./own-unit.ts";
import { columnPosition, headRows, type SheetRead, type Stray } from "./sheets-read.ts";

type Spot = Pick<Place, "sheet" | "row" | "column">;

/** The cells in which nothing could be read, as they were written; each is carried over once, or is missing. */
export class UnreadCells {
  readonly #places = new Map<string, Place>();
  readonly #rowless: Place[] = [];
  readonly #written: ReadonlyMap<string, readonly string[]>;
  readonly #sheets: readonly SheetRead[];
  #carried = 0;

  constructor(problems: readonly Problem[], sheets: readonly SheetRead[]) {
    this.#sheets = sheets;
    const heads = new Set(sheets.flatMap((sheet) => headRows(sheet).map((row) => rowName(sheet.grid.sheet, row))));
    for (const { severity, place } of problems) {
      if (severity !== "error" || place.row === undefined || heads.has(rowName(place.sheet, place.row))) continue;
      if (place.column?.letter) this.#places.set(spotName(place, place.column.letter), place);
      else this.#rowless.push(place);
    }
    const rows = sheets.flatMap(({ grid }) =>
      grid.rows.map(({ row, cells }) => [rowName(grid.sheet, row), cells] as const),
    );
    this.#written = new Map(this.any ? rows : []);
  }

  get any(): boolean {
    return this.#places.size > 0;
  }

  /** How many cells were carried over as they were written. */
  get carried(): number {
    return this.#carried;
  }

  /** Whether any key of a row could not be read; all cells of it are then carried over. */
  takeRow(sheet: string | undefined, row: SheetRow, { keys, views }: Layout): boolean {
    const lost = this.#takeAll(sheet, row, keys);
    if (lost > 0)
      this.#carried +=
        lost +
        this.#takeAll(
          sheet,
          row,
          views.flatMap(({ seats }) => seats),
        );
    return lost > 0;
  }

  #takeAll(sheet: string | undefined, row: SheetRow, seats: readonly Seat[]): number {
    const spots = seats.map(({ position }) => row.at?.[position] ?? { row: row.row, position });
    const name = (spot: (typeof spots)[number]) => spotName({ sheet, row: spot.row }, columnLetter(spot.position));
    return spots.filter((spot) => this.#places.delete(name(spot))).length;
  }

  /** The cell as written, where nothing could be read in it. */
  take(spot: Spot): string | undefined {
    const { sheet, row, column } = spot;
    if (row === undefined || !column || !this.#places.delete(spotName(spot, column.letter))) return undefined;
    const position = columnPosition(column.letter);
    const seat = this.#seats(sheet).find((each) => each.position === position) ?? { key: "", position };
    return this.keep(inOwnUnit(this.#written.get(rowName(sheet, row)) ?? [], seat));
  }

  #seats(sheet: string | undefined): readonly Seat[] {
    const sections = this.#sheets.filter(({ grid }) => grid.sheet === sheet).flatMap((each) => each.sections);
    return sections.flatMap(({ layout }) => layout.views.flatMap(({ seats }) => seats));
  }

  /** Counts a writing that stands as it is. */
  keep(text: string): string {
    this.#carried += 1;
    return text;
  }

  /** What was not carried over, but for the cells of columns that stand at the end. */
  missing(strays: readonly Stray[]): Place[] {
    const isStray = ({ sheet, column }: Place) =>
      strays.some((stray) => stray.letter === column?.letter && this.#sheets[stray.sheet]?.grid.sheet === sheet);
    return [...this.#rowless, ...[...this.#places.values()].filter((place) => !isStray(place))];
  }
}

function rowName(sheet: string | undefined, row: number | undefined): string {
  return `${sheet ?? ""}\t${row}`;
}

function spotName({ sheet, row }: { sheet?: string | undefined; row?: number | undefined }, letter: string): string {
  return `${rowName(sheet, row)}\t${letter}`;
}
