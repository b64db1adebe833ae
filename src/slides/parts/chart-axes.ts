import type { Language } from "../../i18n/language.ts";
import type { Axis } from "../chart-data.ts";
import { lineHeight, widthOf } from "../drawing/measure.ts";
import { sizes } from "../drawing/page.ts";
import { noStroke, stroke } from "../drawing/palette.ts";
import { element, escaped, valued } from "../xml.ts";
import { chartText, chartWords } from "./chart-text.ts";

/** The numbers that tie series to axes: the first runs along categories or across, the second along figures. */
const ids = [111, 222] as const;

export const axisIds = ids.map((id) => valued("c:axId", id)).join("");

/** Room for the words of an upright axis, and for those of one across. */
export function roomBeside({ words }: Axis): number {
  return Math.max(...words.map((tick) => widthOf(tick, sizes.body))) + 10;
}

export const roomBelow = lineHeight(sizes.body) + 8;

/** How the names of categories stand on their axis. */
export interface CategoryLook {
  readonly at: "b" | "l";
  /** Every how many categories one has its name. */
  readonly step: number;
  readonly size: number;
  readonly ticks: boolean;
  /** From the last to the first, for rows that are read from the top. */
  readonly reversed?: true;
}

export function categoryAxis({ at, step, size, ticks, reversed }: CategoryLook, language: Language): string {
  return element(
    "c:catAx",
    {},
    valued("c:axId", ids[0]),
    element("c:scaling", {}, valued("c:orientation", reversed ? "maxMin" : "minMax")),
    valued("c:delete", 0),
    valued("c:axPos", at),
    element("c:numFmt", { formatCode: "@", sourceLinked: 0 }),
    valued("c:majorTickMark", ticks ? "out" : "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "low"),
    element("c:spPr", {}, stroke("ink-3", 1)),
    chartText("ink-2", false, language, undefined, size),
    valued("c:crossAx", ids[1]),
    valued("c:crosses", "autoZero"),
    valued("c:auto", 0),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 60),
    valued("c:tickLblSkip", step),
    valued("c:tickMarkSkip", 1),
    valued("c:noMultiLvlLbl", 1),
  );
}

/** How an axis of figures stands. */
export interface ValueLook {
  readonly at: "l" | "b";
  /** Which of the two it is; the upright one of a scatter is the second. */
  readonly order: 0 | 1;
  /** Whether series begin at its edge, or half a category in. */
  readonly edge: boolean;
  /** Where the other axis crosses it. */
  readonly crosses: "autoZero" | "max" | "min";
  readonly grid: boolean;
  readonly title?: string;
  /** The size of its words, in points. */
  readonly size?: number;
}

export function valueAxis(axis: Axis, look: ValueLook, language: Language): string {
  const { from, to, ticks } = axis;
  const [first = from, second = to] = ticks;
  const grid = element("c:majorGridlines", {}, element("c:spPr", {}, stroke("rule", 0.75)));
  return element(
    "c:valAx",
    {},
    valued("c:axId", ids[look.order]),
    element("c:scaling", {}, valued("c:orientation", "minMax"), valued("c:max", to), valued("c:min", from)),
    valued("c:delete", 0),
    valued("c:axPos", look.at),
    look.grid ? grid : "",
    look.title === undefined ? "" : titleXml(look.title, language),
    element("c:numFmt", { formatCode: axis.format, sourceLinked: 0 }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    // Beside an axis that runs from the last to the first, low would be the far side.
    valued("c:tickLblPos", look.crosses === "max" ? "nextTo" : "low"),
    element("c:spPr", {}, look.grid ? noStroke : stroke("ink-3", 1)),
    chartText("ink-2", false, language, undefined, look.size),
    valued("c:crossAx", ids[1 - look.order] ?? 0),
    valued("c:crosses", look.crosses),
    valued("c:crossBetween", look.edge ? "midCat" : "between"),
    valued("c:majorUnit", Number((second - first).toPrecision(6))),
  );
}

/** The axis of figures where each of them is written beside its point. */
export function bareAxis({ from, to }: Axis): string {
  return element(
    "c:valAx",
    {},
    valued("c:axId", ids[1]),
    element("c:scaling", {}, valued("c:orientation", "minMax"), valued("c:max", to), valued("c:min", from)),
    valued("c:delete", 1),
    valued("c:axPos", "l"),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "none"),
    valued("c:crossAx", ids[0]),
    valued("c:crosses", "autoZero"),
    valued("c:crossBetween", "midCat"),
  );
}

/** The axis of rows in a scatter: the first row at the top, and nothing of it is seen. */
export function rowAxis(rows: number): string {
  return element(
    "c:valAx",
    {},
    valued("c:axId", ids[1]),
    element("c:scaling", {}, valued("c:orientation", "maxMin"), valued("c:max", rows + 0.5), valued("c:min", 0.5)),
    valued("c:delete", 1),
    valued("c:axPos", "l"),
    element("c:numFmt", { formatCode: "0", sourceLinked: 0 }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "none"),
    valued("c:crossAx", ids[0]),
    valued("c:crosses", "min"),
    valued("c:crossBetween", "midCat"),
    valued("c:majorUnit", 1),
  );
}

function titleXml(title: string, language: Language): string {
  const run = (style: string) => element("a:r", {}, style, element("a:t", {}, escaped(title)));
  return element("c:title", {}, element("c:tx", {}, chartWords(run, "ink-2", false, language)), valued("c:overlay", 0));
}
