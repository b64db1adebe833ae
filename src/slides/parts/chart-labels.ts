import type { Language } from "../../i18n/language.ts";
import type { PointLabel } from "../chart-data.ts";
import { sizes } from "../drawing/page.ts";
import { type Color, noStroke } from "../drawing/palette.ts";
import { element, escaped, valued } from "../xml.ts";
import { nothing } from "./chart-series.ts";
import { chartText, chartWords } from "./chart-text.ts";

/** A figure beside its point. */
export interface Label {
  readonly idx: number;
  readonly format: string;
  readonly color: Color;
  readonly position: "r" | "l" | "t" | "ctr" | "inEnd" | "outEnd";
  /** The name of the series above the figure. */
  readonly named: boolean;
  /** How far it is moved from where it would stand, in parts of the chart. */
  readonly moved?: { readonly x: number; readonly y: number };
  /** What stands between the name and the figure; they take a line each where it is left out. */
  readonly separator?: string;
  readonly size?: number;
}

/** Labels of some points of a series; nothing at the others. */
export function labels(list: readonly Label[], language: Language): string {
  return element("c:dLbls", {}, ...list.map((each) => labelXml(each, language)), showing({}), noLeaders);
}

/** The label of a point of a category chart that stands right of it. */
export function endLabel(label: PointLabel, color: Color, moved: { readonly x: number; readonly y: number }): Label {
  return { idx: label.at, format: label.format, color, position: "r", named: label.named, moved };
}

function labelXml(label: Label, language: Language): string {
  const { idx, format, color, position, named, moved, separator = "\n", size } = label;
  return element(
    "c:dLbl",
    {},
    valued("c:idx", idx),
    element("c:layout", {}, movedXml(moved)),
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:spPr", {}, nothing, noStroke),
    chartText(color, true, language, "none", size),
    valued("c:dLblPos", position),
    showing({ value: true, name: named }),
    element("c:separator", {}, separator),
  );
}

function movedXml(moved: Label["moved"]): string {
  if (!moved || (moved.x === 0 && moved.y === 0)) return "";
  return element("c:manualLayout", {}, valued("c:x", moved.x.toFixed(5)), valued("c:y", moved.y.toFixed(5)));
}

/** What a label shows of a point, in the order that the schema wants. */
function showing(what: { readonly value?: boolean; readonly across?: boolean; readonly name?: boolean }): string {
  const flags = [
    ["showLegendKey", false],
    ["showVal", what.value],
    ["showCatName", what.across],
    ["showSerName", what.name],
    ["showPercent", false],
    ["showBubbleSize", false],
  ] as const;
  return flags.map(([flag, shown]) => valued(`c:${flag}`, shown ? 1 : 0)).join("");
}

const extended = "http://schemas.microsoft.com/office/drawing/2012/chart";
const ofLabels = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

function extension(uri: string, ...inside: readonly string[]): string {
  return element("c:extLst", {}, element("c:ext", { uri, "xmlns:c15": extended }, ...inside));
}

/** Labels stand close enough to their points to need no line to them. */
const noLeaders = extension(ofLabels, valued("c15:showLeaderLines", 0));

/** A point with words of its own: the cell that names it, or its figure across. */
export interface WordsLabel {
  readonly idx: number;
  readonly words: string;
  readonly from: "CELLRANGE" | "XVALUE";
  /** The number format of a figure. */
  readonly format?: string;
  readonly color: Color;
  readonly bold: boolean;
  readonly position: "r" | "l" | "t" | "b";
  readonly moved?: { readonly x: number; readonly y: number };
}

/** Words that follow the workbook; programs that do not know how show them as they were. */
export function wordsLabels(list: readonly WordsLabel[], language: Language, size: number = sizes.body): string {
  return element("c:dLbls", {}, ...list.map((each) => wordsXml(each, language, size)), showing({}), noLeaders);
}

function wordsXml(label: WordsLabel, language: Language, size: number): string {
  const { idx, words, from, format, color, bold, position, moved } = label;
  const number = String(idx).padStart(12, "0");
  const named = { id: `{6D1C2A6B-6E53-4B0E-9A56-${number}}`, type: from };
  const field = (style: string) => element("a:fld", named, style, "<a:pPr/>", element("a:t", {}, escaped(words)));
  return element(
    "c:dLbl",
    {},
    valued("c:idx", idx),
    element("c:layout", {}, movedXml(moved)),
    element("c:tx", {}, chartWords(field, color, bold, language, size)),
    format === undefined ? "" : element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:spPr", {}, nothing, noStroke),
    valued("c:dLblPos", position),
    showing({ across: from === "XVALUE" }),
    from === "CELLRANGE" ? extension(ofLabels, valued("c15:showDataLabelsRange", 1)) : "",
  );
}

/** Where the names of a series stand in the workbook. */
export function namesRange(formula: string, names: readonly string[]): string {
  const points = names.map((each, idx) => element("c:pt", { idx }, element("c:v", {}, escaped(each))));
  return extension(
    "{02D57815-91ED-43cb-92C2-25804820EDAC}",
    element(
      "c15:datalabelsRange",
      {},
      element("c15:f", {}, formula),
      element("c15:dlblRangeCache", {}, valued("c:ptCount", names.length), ...points),
    ),
  );
}
