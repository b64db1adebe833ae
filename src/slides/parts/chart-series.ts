import type { Language } from "../../i18n/language.ts";
import { type ChartData, columnOf, type DataCell, type EndLabel, type Role } from "../chart-data.ts";
import { type Color, fill, noStroke, stroke } from "../drawing/palette.ts";
import { element, escaped, valued } from "../xml.ts";
import type { ChartLayout } from "./chart-layout.ts";
import { chartText } from "./chart-text.ts";
import { headOf, rangeOf } from "./workbook.ts";

/** What a series is drawn from. */
export interface Drawing {
  readonly data: ChartData;
  readonly layout: ChartLayout;
  readonly language: Language;
}

type Drawn = EndLabel["role"];

const none = "<a:noFill/>";

/** The recomputed rates: a line with dots, broken where a year has none. */
export function recomputedLine(drawing: Drawing, order: number): string {
  const dot = marker("circle", 8, `${fill("accent")}${noStroke}`);
  const line = element("c:spPr", {}, stroke("accent", 3));
  return lineSeries("recomputed", order, [line, dot, labels("recomputed", "accent", drawing)], drawing);
}

/** The reported rates: rings without a line, on a stem where they do not reconcile. */
export function reportedRings(drawing: Drawing, order: number): string {
  const { data } = drawing;
  const points = data.differs.flatMap((differs, idx) =>
    differs ? [element("c:dPt", {}, valued("c:idx", idx), ring("ne"), valued("c:bubble3D", 0))] : [],
  );
  const named = data.labels.find(({ role }) => role === "reported");
  const color = named && data.differs[named.at] ? "ne" : "ink-2";
  const inside = [
    element("c:spPr", {}, noStroke),
    ring("ink-2"),
    ...points,
    labels("reported", color, drawing),
    stems(drawing),
  ];
  return lineSeries("reported", order, inside, drawing);
}

/** The standard: a dashed line of ink. */
export function standardLine(drawing: Drawing, order: number): string {
  const line = element("c:spPr", {}, stroke("ink", 1.75, "dash"));
  const unmarked = element("c:marker", {}, valued("c:symbol", "none"));
  return lineSeries("standard", order, [line, unmarked, labels("standard", "ink", drawing)], drawing);
}

/** One period: as reported in outline, as recomputed filled. */
export function bars(drawing: Drawing, order: number): string {
  const { data } = drawing;
  const points = data.labels.flatMap(({ role, at }) =>
    role === "reported" ? [outlined(at, data.differs[at] ? "ne" : "ink-2")] : [],
  );
  const inside = [
    element("c:spPr", {}, fill("accent"), noStroke),
    valued("c:invertIfNegative", 0),
    ...points,
    barLabels(drawing),
  ];
  return series("recomputed", order, inside, drawing, "");
}

function outlined(idx: number, color: Color): string {
  return element(
    "c:dPt",
    {},
    valued("c:idx", idx),
    valued("c:invertIfNegative", 0),
    valued("c:bubble3D", 0),
    element("c:spPr", {}, fill("paper"), stroke(color, 2.25)),
  );
}

function lineSeries(role: Drawn, order: number, inside: readonly string[], drawing: Drawing): string {
  return series(role, order, inside, drawing, valued("c:smooth", 0));
}

function series(role: Role, order: number, inside: readonly string[], { data }: Drawing, end: string): string {
  const position = data.columns.findIndex((column) => column.role === role) + 1;
  const column = data.columns[position - 1];
  if (!column) return "";
  const rows = data.categories.length;
  const name = strings(headOf(position), [column.name]);
  return element(
    "c:ser",
    {},
    valued("c:idx", order),
    valued("c:order", order),
    element("c:tx", {}, name),
    ...inside,
    element("c:cat", {}, strings(rangeOf(0, rows), data.categories)),
    element("c:val", {}, numbers(rangeOf(position, rows), column.cells)),
    end,
  );
}

function strings(formula: string, words: readonly string[]): string {
  const points = words.map((each, idx) => element("c:pt", { idx }, element("c:v", {}, escaped(each))));
  return element(
    "c:strRef",
    {},
    element("c:f", {}, formula),
    element("c:strCache", {}, valued("c:ptCount", words.length), ...points),
  );
}

/** What PowerPoint shows until the data are edited: the cells of the workbook, and no point where a cell is blank. */
function numbers(formula: string, cells: readonly DataCell[]): string {
  const points = cells.flatMap((cell, idx) =>
    cell && "digits" in cell ? [element("c:pt", { idx }, element("c:v", {}, cell.digits))] : [],
  );
  return element(
    "c:numRef",
    {},
    element("c:f", {}, formula),
    element("c:numCache", {}, "<c:formatCode>General</c:formatCode>", valued("c:ptCount", cells.length), ...points),
  );
}

function marker(symbol: string, size: number, properties: string): string {
  return element("c:marker", {}, valued("c:symbol", symbol), valued("c:size", size), element("c:spPr", {}, properties));
}

/** Empty, so that the dot is seen through it; LibreOffice, which knows no outline, fills it with its colour. */
function ring(color: Color): string {
  return marker("circle", 13, `${none}${stroke(color, 2)}`);
}

/** From the ring to the dot, as error bars: they follow when the data are edited. */
function stems({ data }: Drawing): string {
  const reach = (role: Role, name: string) => {
    const column = columnOf(data, role);
    if (!column) return "";
    const position = data.columns.indexOf(column) + 1;
    return element(name, {}, numbers(rangeOf(position, data.categories.length), column.cells));
  };
  const [down, up] = [reach("reported_above", "c:minus"), reach("reported_below", "c:plus")];
  if (down === "" && up === "") return "";
  return element(
    "c:errBars",
    {},
    valued("c:errDir", "y"),
    valued("c:errBarType", down === "" ? "plus" : up === "" ? "minus" : "both"),
    valued("c:errValType", "cust"),
    valued("c:noEndCap", 1),
    up,
    down,
    element("c:spPr", {}, stroke("ne", 2)),
  );
}

/** What a label shows of a point, in the order that the schema wants. */
function showing(value: boolean, name: boolean): string {
  const flags = [
    ["showLegendKey", 0],
    ["showVal", value ? 1 : 0],
    ["showCatName", 0],
    ["showSerName", name ? 1 : 0],
    ["showPercent", 0],
    ["showBubbleSize", 0],
  ] as const;
  return flags.map(([flag, shown]) => valued(`c:${flag}`, shown)).join("");
}

/** The name and the figure of a series where it ends; nothing at its other points. */
function labels(role: Drawn, color: Color, { data, layout, language }: Drawing): string {
  const own = data.labels.flatMap((label, at) => {
    if (label.role !== role) return [];
    const { x = 0, y = 0 } = layout.offsets[at] ?? {};
    return [endLabel(label, x / layout.width, y / layout.height, color, language)];
  });
  return element("c:dLbls", {}, ...own, showing(false, false), noLeaders);
}

/** Labels stand close enough to their points to need no line to them. */
const noLeaders = element(
  "c:extLst",
  {},
  element(
    "c:ext",
    {
      uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}",
      "xmlns:c15": "http://schemas.microsoft.com/office/drawing/2012/chart",
    },
    valued("c15:showLeaderLines", 0),
  ),
);

function endLabel({ at, format, name }: EndLabel, x: number, y: number, color: Color, language: Language): string {
  const moved = element("c:manualLayout", {}, valued("c:x", x.toFixed(5)), valued("c:y", y.toFixed(5)));
  return element(
    "c:dLbl",
    {},
    valued("c:idx", at),
    element("c:layout", {}, x === 0 && y === 0 ? "" : moved),
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:spPr", {}, none, noStroke),
    chartText(color, true, language, "none"),
    valued("c:dLblPos", "r"),
    showing(true, name !== ""),
    element("c:separator", {}, "\n"),
  );
}

/** The figure above each column, each with its own decimals. */
function barLabels({ data, language }: Drawing): string {
  const each = data.labels.flatMap(({ role, at, format }) => {
    if (role === "standard") return [];
    const color = role === "recomputed" ? "accent" : data.differs[at] ? "ne" : "ink-2";
    return [
      element(
        "c:dLbl",
        {},
        valued("c:idx", at),
        element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
        element("c:spPr", {}, none, noStroke),
        chartText(color, true, language),
        valued("c:dLblPos", "outEnd"),
        showing(true, false),
      ),
    ];
  });
  return element("c:dLbls", {}, ...each, showing(false, false));
}
