import { shortestText } from "../exact/decimal.ts";
import { approximate, isZero } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatPeriod } from "../i18n/periods.ts";
import { type Part, percentOf, type Role, type Shares, type Whole } from "../site/shares.ts";
import { gapText, partText } from "../site/shares-words.ts";
import type { Size } from "./frame.ts";
import { element, textAt } from "./markup.ts";
import { widthOf } from "./placed-labels.ts";
import { lineHeight, widestOf, wrapped } from "./wrapped.ts";

type Observed = Extract<Whole, { status: "observed" }>;

const sizes = { wide: { width: 640, head: 84 }, narrow: { width: 358, head: 84 } } as const;
const between = 12;

/** Where things stand: the bars between `left` and `right`, a row for each period below `top`. */
interface Layout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly row: number;
  /** The height of a bar, and how far below the top of its row it begins. */
  readonly bar: number;
  readonly below: number;
}

/** The figures of one part: a cell in each row. */
interface Column {
  readonly look: string;
  readonly head: readonly string[];
  readonly cells: readonly string[];
  readonly width: number;
}

/**
 * Periods as bars of one whole, the newest first: the numerator, the rest of the denominator, those left out of it. Every
 * part has its count and share in a column, since most of them are too small to be seen: beside the bars where there is
 * room, else below them; the first stands in its bar. A period without a bar says why. @param label the finding in words
 */
export function shares(data: Shares, size: Size, label: string, language: Language): string {
  const names = data.periods.map(({ figure }) => formatPeriod(figure.period, language));
  const columns = data.parts.map((_, at) => columnOf(data, at, size, language));
  const { width } = sizes[size];
  const drawn = size === "wide" ? beside(data, columns, names, width) : under(data, columns, names, width);
  const { layout, words } = drawn;
  const height = layout.top + data.periods.length * layout.row + 22;
  const content = [
    axisOf(layout, data.periods.length, size === "wide"),
    ...data.periods.map((whole, at) => rowOf(whole, at, layout, language)),
    words,
  ];
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content.join(""));
}

interface Drawn {
  readonly layout: Layout;
  readonly words: string;
}

/** Bars between the periods and the columns. */
function beside(data: Shares, all: readonly Column[], names: readonly string[], width: number): Drawn {
  const left = widestOf(names) + between;
  const [first, ...others] = all;
  const isInside = first !== undefined && fits(data, first, rightOf(others, width) - left);
  const columns = isInside ? others : all;
  const layout = { left, right: rightOf(columns, width), top: topOf(all), row: 26, bar: 20, below: 3 };
  const middle = (at: number) => layout.top + layout.row * (at + 0.5);
  let end = width;
  const placed = [...columns].reverse().map((column) => {
    const x = end - column.width;
    end = x - between;
    const cells = column.cells.map((words, at) => textAt(x + column.width, middle(at) + 4, words, "ink", "end"));
    return key(column, x, layout.top) + cells.join("");
  });
  const inside = isInside ? first.cells.map((words, at) => textAt(left + 6, middle(at) + 4, words, "ink")) : [];
  const periods = names.map((name, at) => textAt(0, middle(at) + 4, name, "ink"));
  const named = isInside ? key(first, left, layout.top) : "";
  return { layout, words: [...periods, named, ...inside, ...placed].join("") };
}

/** Bars as wide as the drawing, between the period above and the figures below. */
function under(data: Shares, columns: readonly Column[], names: readonly string[], width: number): Drawn {
  const layout = { left: 0, right: width, top: topOf(columns), row: 56, bar: 12, below: 20 };
  const step = width / columns.length;
  const top = (at: number) => layout.top + layout.row * at;
  const words = columns.map((column, across) => {
    const cells = column.cells.map((cell, at) => (cell ? textAt(across * step, top(at) + 46, cell, "ink") : ""));
    return key(column, across * step, layout.top) + cells.join("");
  });
  const periods = data.periods.map((_, at) => textAt(0, top(at) + 15, names[at] ?? "", "across"));
  return { layout, words: [...periods, ...words].join("") };
}

function topOf(columns: readonly Column[]): number {
  return Math.max(...columns.map(({ head }) => head.length)) * lineHeight + 14;
}

/** What a part looks like; of several that are left out every second has a broken edge. */
function lookOf(parts: readonly { readonly role: Role }[], at: number): string {
  const role = parts[at]?.role ?? "rest";
  if (role !== "left_out") return role === "rest" ? "part rest" : "part";
  const before = parts.slice(0, at).filter((part) => part.role === "left_out").length;
  return before % 2 === 0 ? "part out" : "part out dashed";
}

/** A bar for a row of a table, as wide as its cell. */
export function shareBar(whole: Whole): string {
  if (whole.status !== "observed") return "";
  const rects = stacked(whole).map(({ look, from, to }) =>
    element("rect", { class: look, x: percent(from), width: percent(to - from), y: 2, height: 14 }),
  );
  return element("svg", { class: "chart share-bar", height: 18, "aria-hidden": "true" }, rects.join(""));
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}

/** The parts that have anybody in them, each from where to where it lies in the whole. */
function stacked({ parts, value: whole }: Observed): { part: Part; look: string; from: number; to: number }[] {
  let from = 0;
  return parts.flatMap((part, at) => {
    if (part.status !== "filled" || isZero(part.value)) return [];
    const to = from + approximate(percentOf(part.value, whole)) / 100;
    const placed = { part, look: lookOf(parts, at), from, to };
    from = to;
    return [placed];
  });
}

function columnOf({ parts, periods }: Shares, at: number, size: Size, language: Language): Column {
  const cells = periods.map((whole) => {
    const part = whole.status === "observed" ? whole.parts[at] : undefined;
    if (!part || whole.status !== "observed") return "";
    const { count, share } = partText(part, whole, language);
    return [count, share].filter(Boolean).join(size === "wide" ? " · " : " ");
  });
  const room = size === "wide" ? sizes.wide.head : sizes.narrow.width / parts.length - between;
  const head = wrapped(parts[at]?.label[language] ?? "", room - 14);
  return { look: lookOf(parts, at), head, cells, width: Math.max(widestOf(head) + 14, widestOf(cells)) };
}

function rightOf(columns: readonly Column[], width: number): number {
  return width - columns.reduce((sum, column) => sum + column.width + between, 0);
}

/** Whether the words of the first part have room in every bar. */
function fits({ periods }: Shares, { cells }: Column, room: number): boolean {
  return periods.every((whole, at) => {
    if (whole.status !== "observed") return true;
    const [first] = stacked(whole);
    const own = first?.part.role === "counted" ? (first.to - first.from) * room : 0;
    return widthOf(cells[at] ?? "") + 12 < own;
  });
}

/** The axis below the bars; lines up to them only where no words stand between. */
function axisOf({ left, right, top, row }: Layout, rows: number, lined: boolean): string {
  const bottom = top + rows * row;
  return [0, 0.5, 1]
    .map((share) => {
      const x = left + share * (right - left);
      const anchor = share === 0 ? undefined : share === 1 ? "end" : "middle";
      const line = lined ? element("line", { class: "grid-line", x1: x, x2: x, y1: top, y2: bottom }) : "";
      return line + textAt(x, bottom + 16, `${share * 100}%`, "tick", anchor);
    })
    .join("");
}

function rowOf(whole: Whole, at: number, { left, right, top, row, bar, below }: Layout, language: Language): string {
  const y = top + row * at + below;
  if (whole.status !== "observed") return textAt(left + 6, y + bar / 2 + 4, gapText(whole, language), "gap");
  const { figure } = whole;
  return stacked(whole)
    .map(({ part, look, from, to }) =>
      element("rect", {
        class: `pt ${look}`,
        ...{ x: left + from * (right - left), width: (to - from) * (right - left), y, height: bar },
        ...{ "data-area": figure.area, "data-period": figure.period, "data-part": part.id },
        "data-count": part.value && shortestText(part.value, 12),
      }),
    )
    .join("");
}

/** The name of a part behind its look, over its column. */
function key({ look, head }: Column, x: number, top: number): string {
  const first = top - 8 - (head.length - 1) * lineHeight;
  const box = element("rect", { class: look, x: x + 0.5, y: first - 9, width: 9, height: 9 });
  return box + head.map((line, at) => textAt(x + 14, first + at * lineHeight, line, "across")).join("");
}
