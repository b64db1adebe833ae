import type { DeckSlide, Slide } from "../slides/slide.ts";
import type { Caption, Exhibit, ExhibitTable } from "./exhibit.ts";
import { type Packed, pack, unpack } from "./packed.ts";

/** A chart as it travels: its words, its figures, its slides, and its drawing where the page has it not in one piece. */
export interface Carried {
  readonly anchor: string;
  readonly caption: Caption;
  readonly table: ExhibitTable;
  /** Empty where no slide draws such a chart. */
  readonly slides: readonly DeckSlide[];
  readonly svg?: string | undefined;
}

/** What the charts of one page need to travel; loaded by the page when it is first asked for. */
export interface Bundle {
  /** Who stands behind the figures, for the properties of files. */
  readonly author: string;
  readonly charts: readonly Carried[];
  /** The whole area as a deck, where the page is of one. */
  readonly deck?: Deck | undefined;
}

/** The slides of an area, the title of their file in its properties, and its name without ending. */
export interface Deck {
  readonly title: string;
  readonly file: string;
  readonly slides: readonly Slide[];
}

/** What a bundle holds of a deck: the slide of a chart that it has is named by its anchor. */
interface CarriedDeck extends Omit<Deck, "slides"> {
  readonly slides: readonly (Slide | string)[];
}

/** A column whose cells are all the same is written as one of them. */
type Column = string | readonly string[];

interface CarriedColumns extends Omit<Carried, "table"> {
  readonly table: { readonly header: readonly string[]; readonly rows: number; readonly columns: readonly Column[] };
}

/** An exhibit made ready to travel. */
export function carried(
  { anchor, caption, table }: Exhibit,
  slides: readonly (DeckSlide | undefined)[],
  svg?: string,
): Carried {
  return { anchor, caption, table: table(), slides: slides.filter((slide) => slide !== undefined), svg };
}

/** The name of the function that a bundle calls. */
const receiver = "townshipCharts";

/** A bundle as a classic script that hands itself over: what a page opened from a disk can load. */
export function bundleScript({ author, charts, deck }: Bundle): string {
  const anchors = new Map<DeckSlide, string>(
    charts.flatMap(({ slides, anchor }) => slides.map((slide) => [slide, anchor] as const)),
  );
  const packed = pack({
    author,
    charts: charts.map((chart) => ({ ...chart, table: inColumns(chart.table) })),
    deck: deck && { ...deck, slides: deck.slides.map((slide) => anchors.get(slide) ?? slide) },
  });
  // Safe within a page too, where no tag may begin, and in old engines, for which two more characters end a line.
  const json = JSON.stringify(packed).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${receiver}(${json});\n`;
}

/** What a bundle handed over. */
export function readBundle(packed: Packed): Bundle {
  const { author, charts, deck } = unpack(packed) as {
    readonly author: string;
    readonly charts: readonly CarriedColumns[];
    readonly deck?: CarriedDeck;
  };
  const slidesOf = (slide: Slide | string) =>
    typeof slide === "string" ? (charts.find(({ anchor }) => anchor === slide)?.slides ?? []) : slide;
  return {
    author,
    charts: charts.map((chart) => ({ ...chart, table: inRows(chart.table) })),
    deck: deck && { ...deck, slides: deck.slides.flatMap(slidesOf) as Slide[] },
  };
}

function inColumns({ header, rows }: ExhibitTable): CarriedColumns["table"] {
  const columns = header.map((_, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const [first = ""] = cells;
    return cells.every((cell) => cell === first) ? first : cells;
  });
  return { header, rows: rows.length, columns };
}

function inRows({ header, rows, columns }: CarriedColumns["table"]): ExhibitTable {
  const cellAt = (column: Column, row: number) => (typeof column === "string" ? column : (column[row] ?? ""));
  return { header, rows: Array.from({ length: rows }, (_, row) => columns.map((column) => cellAt(column, row))) };
}
