import type { Language } from "../i18n/language.ts";
import { rateCell } from "../site/cells.ts";
import type { Compared, Peers } from "../site/comparison.ts";
import { placeName } from "../site/names.ts";
import type { Series } from "../site/series.ts";
import type { Size } from "./frame.ts";
import { element, textAt } from "./markup.ts";
import { mostPanels, type Panels, panelGround, panelMarks, panelsOf } from "./multiples.ts";
import { widthOf } from "./placed-labels.ts";
import { bold, lineHeight, linesAt, wrapped } from "./wrapped.ts";

// The small multiples of a page are a list that fits any screen; this is the same in one piece, to be taken along.

const sizes = { wide: { width: 640, columns: [4, 3] }, narrow: { width: 358, columns: [2] } } as const;
const [gap, above] = [16, 12];

interface Panel extends Compared {
  readonly series: Series;
  readonly name: string;
  readonly rate: string;
}

/** Panels of one size side by side, each under the name of its place and its latest rate. */
interface Grid {
  readonly columns: number;
  readonly width: number;
  readonly names: readonly (readonly string[])[];
  /** True where the rate has no room beside the name, and stands below it. */
  readonly below: boolean;
}

/**
 * The places of a comparison over the years as one drawing of panels with the same axes. Empty where no two years have
 * a rate, or there are more than a picture holds. @param label its text alternative
 */
export function multiplesPicture(peers: Peers, size: Size, label: string, language: Language): string {
  const list = panelsAmong(peers, language);
  if (list.length < 2 || list.length > mostPanels) return "";
  const grid = gridOf(list, size);
  const panels = panelsOf(peers.series, grid.width);
  if (!panels) return "";
  const heads = Math.max(...grid.names.map((lines) => lines.length)) + (grid.below ? 1 : 0);
  const step = above + heads * lineHeight + panels.frame.height;
  const ground = panelGround(panels);
  const content = list.map((panel, at) => {
    const [x, y] = [(at % grid.columns) * (grid.width + gap), Math.floor(at / grid.columns) * step];
    return panelAt(panel, grid, at, { x, y, heads, ground, panels }, language);
  });
  const { width } = sizes[size];
  const height = Math.ceil(list.length / grid.columns) * step + 4;
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content.join(""));
}

function panelsAmong({ peers, series }: Peers, language: Language): Panel[] {
  return series.flatMap((each) => {
    const compared = peers.find(({ place }) => place.id === each.area);
    if (!compared) return [];
    const name = placeName(compared.place, language).words;
    return [{ ...compared, series: each, name, rate: rateCell(compared.figure, language).text }];
  });
}

/** As many columns as the names have room in; where they have not in the fewest, rates stand below them. */
function gridOf(list: readonly Panel[], size: Size): Grid {
  const { width, columns } = sizes[size];
  const widths = columns.map((count) => (width - gap * (count - 1)) / count);
  const needed = Math.max(...list.map(({ name, rate }) => widthOf(name) + widthOf(rate) * bold + 8));
  const at = widths.findIndex((each) => each >= needed);
  const chosen = at < 0 ? columns.length - 1 : at;
  const panel = Math.floor(widths[chosen] ?? width);
  const names = list.map(({ name }) => (at < 0 ? wrapped(name, panel) : [name]));
  return { columns: columns[chosen] ?? 1, width: panel, names, below: at < 0 };
}

interface At {
  readonly x: number;
  readonly y: number;
  /** Lines of words above each panel. */
  readonly heads: number;
  readonly ground: string;
  readonly panels: Panels;
}

function panelAt(
  panel: Panel,
  grid: Grid,
  at: number,
  { x, y, heads, ground, panels }: At,
  language: Language,
): string {
  const { zone, front } = panelMarks(panel.series, panels, language);
  const lines = grid.names[at] ?? [];
  const isBelow = panel.figure.judgements?.[0]?.meets === false;
  const first = y + above + lineHeight / 2 + 1;
  const rate = textAt(
    grid.below ? x : x + grid.width,
    first + 4 + (grid.below ? lines.length * lineHeight : 0),
    panel.rate,
    isBelow ? "name bad" : "name",
    grid.below ? undefined : "end",
  );
  const shift = `translate(${Math.round(x)} ${Math.round(y + above + heads * lineHeight)})`;
  return [
    element("line", { class: "axis-line", x1: x, x2: x + grid.width, y1: y + above - 6, y2: y + above - 6 }),
    linesAt(x, first + ((lines.length - 1) * lineHeight) / 2, lines, "ink"),
    rate,
    element("g", { class: "panel", transform: shift }, zone + ground + front),
  ].join("");
}
